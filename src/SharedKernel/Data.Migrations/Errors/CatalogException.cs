namespace Backend.Data.Migrations.Errors;

/// <summary>The live catalog cannot be compared with the C# schema. Nothing was changed.</summary>
public sealed class CatalogException : MigrationException
{
    internal CatalogException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
