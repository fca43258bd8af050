using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads <c>alter</c> of tables and of whatever else a migration alters.</summary>
internal static class AlterReader
{
    public static Statement? Read(TokenReader reader)
    {
        reader.Skip();
        if (reader.Take("table"))
            return AlterTableReader.Read(reader);
        if (reader.Take("type"))
            return Type(reader);
        if (reader.Take("policy"))
            return Policy(reader);
        var kind = reader.Take("materialized", "view") ? "materialized view"
            : reader.TakeOne("view", "index", "sequence", "function", "procedure", "schema", "domain", "statistics");
        return kind is null ? null : Other(reader, kind);
    }

    private static Statement? Type(TokenReader reader)
    {
        if (reader.QualifiedName() is not { } type)
            return null;
        if (reader.Take("add", "value"))
        {
            var ifNotExists = reader.Take("if", "not", "exists");
            return reader.Next.Kind == SqlTokenKind.Text ? new AddLabel(type, reader.Next.Value, ifNotExists) : null;
        }

        if (reader.Take("rename", "value"))
            return new RenameLabel(type, reader.Next.Value);
        return reader.Take("rename", "to") || reader.Take("set", "schema") ? new RenameObject("type", type, false) : null;
    }

    private static AlterPolicy? Policy(TokenReader reader) =>
        reader.Name() is { } policy && reader.Take("on") && reader.QualifiedName() is { } table ? new AlterPolicy(table, policy) : null;

    private static Statement? Other(TokenReader reader, string kind)
    {
        var ifExists = reader.Take("if", "exists");
        if (reader.QualifiedName() is not { } name)
            return null;
        // A function's arguments.
        reader.Group();
        if (reader.Take("rename", "to") || reader.Take("set", "schema"))
            return kind is "index" or "statistics" ? new HarmlessStatement($"alter {kind}") : new RenameObject(kind, name, ifExists);
        return kind switch
        {
            "view" when reader.TakeOne("set", "reset") is { } verb => new AlterView(name, ViewOptions.SecurityInvoker(reader.Group(), verb)),
            "index" when reader.Take("set", "(") || reader.Take("reset", "(") => new HarmlessStatement("alter index"),
            // The counter and its steps: nothing that a running version knows.
            "sequence" when !ifExists && !reader.Next.Is("owner") => new HarmlessStatement("alter sequence"),
            // A function that runs as backend_jobs sees the queues of every organization, and no more than that.
            "function" when !ifExists && reader.Take("owner", "to", Roles.Jobs) && reader.AtEnd => new HarmlessStatement("alter function"),
            _ => null,
        };
    }
}
