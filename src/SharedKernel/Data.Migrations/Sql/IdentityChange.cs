namespace Backend.Data.Migrations.Sql;

/// <summary>What makes one kind of identity of another: <c>by default as identity (start with 100)</c>.</summary>
internal static class IdentityChange
{
    public static string Between(string was, string becomes)
    {
        var (oldKind, oldOptions) = Read(was);
        var (kind, options) = Read(becomes);
        string[] actions =
        [
            .. oldKind == kind ? [] : (string[])[$"set generated {kind}"],
            .. SequenceOptionChanges.Between(oldOptions, options).Select(option => $"set {option}"),
        ];
        return string.Join(' ', actions);
    }

    private static (string Kind, string? Options) Read(string numbering)
    {
        var bracket = numbering.IndexOf('(', StringComparison.Ordinal);
        var kind = numbering.StartsWith("always", StringComparison.Ordinal) ? "always" : "by default";
        return (kind, bracket < 0 ? null : numbering[(bracket + 1)..].TrimEnd(')'));
    }
}
