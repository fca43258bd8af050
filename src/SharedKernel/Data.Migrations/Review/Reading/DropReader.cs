using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads <c>drop</c>.</summary>
internal static class DropReader
{
    public static Statement? Read(TokenReader reader)
    {
        reader.Skip();
        if (reader.TakeOne("trigger", "policy") is { } part)
            return Part(reader, part);
        var kind = reader.Take("materialized", "view") ? "materialized view"
            : reader.TakeOne("table", "view", "index", "sequence", "type", "domain", "schema", "function", "procedure", "routine", "extension", "statistics");
        if (kind is null)
            return null;
        var concurrently = reader.Take("concurrently");
        var ifExists = reader.Take("if", "exists");
        if (reader.QualifiedNames() is not { } names)
            return null;
        var cascade = Cascades(reader);
        return reader.AtEnd ? new DropObjects(kind, names, ifExists, cascade, concurrently) : null;
    }

    private static DropTablePart? Part(TokenReader reader, string kind)
    {
        var ifExists = reader.Take("if", "exists");
        if (reader.Name() is not { } name || !reader.Take("on") || reader.QualifiedName() is not { } table)
            return null;
        var cascade = Cascades(reader);
        return reader.AtEnd ? new DropTablePart(kind, table, name, ifExists, cascade) : null;
    }

    private static bool Cascades(TokenReader reader) => reader.TakeOne("cascade", "restrict") == "cascade";
}
