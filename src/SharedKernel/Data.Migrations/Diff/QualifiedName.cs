namespace Backend.Data.Migrations.Diff;

/// <summary><c>schema.name</c>, as foreign keys name their targets.</summary>
internal static class QualifiedName
{
    public static (string Schema, string Name) Split(string qualified)
    {
        var dot = qualified.IndexOf('.', StringComparison.Ordinal);
        return (qualified[..dot], qualified[(dot + 1)..]);
    }
}
