namespace Backend.Data.Migrations.Sql;

/// <summary>A name as DDL has it: quoted only where PostgreSQL would read it as something else.</summary>
internal static class SqlName
{
    public static string Of(string name) =>
        Schema.Identifier.NeedsQuotes(name) ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;

    public static string Qualified(string schema, string name) => $"{Of(schema)}.{Of(name)}";

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Of));

    /// <summary>A text constant.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
