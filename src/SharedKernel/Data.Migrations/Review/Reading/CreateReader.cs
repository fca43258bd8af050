using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads <c>create</c>.</summary>
internal static class CreateReader
{
    public static Statement? Read(TokenReader reader)
    {
        reader.Skip();
        var replaces = reader.Take("or", "replace");
        if (reader.Take("unlogged", "table") || reader.Take("table"))
            return Table(reader);
        if (reader.Take("unique", "index") || reader.Take("index"))
            return Index(reader);
        if (reader.Take("materialized", "view"))
            return View(reader, replaces, materialized: true);
        if (reader.Take("recursive", "view") || reader.Take("view"))
            return View(reader, replaces, materialized: false);
        if (reader.TakeOne("function", "procedure") is not null)
            return Function(reader);
        if (reader.Take("constraint", "trigger") || reader.Take("trigger"))
            return Trigger(reader);
        if (reader.Take("policy"))
            return reader.Name() is { } policy && reader.Take("on") && reader.QualifiedName() is { } table ? new CreatePolicy(table, policy) : null;
        return reader.TakeOne("schema", "extension", "type", "domain", "sequence", "statistics") is { } kind ? Other(reader, kind) : null;
    }

    private static CreateTable? Table(TokenReader reader)
    {
        var ifNotExists = reader.Take("if", "not", "exists");
        if (reader.QualifiedName() is not { } table || !reader.Next.Is("("))
            return null;
        var columns = new TokenReader(reader.Group());
        // Parents bring columns and rows of their own; a query brings rows.
        if (reader.Rest().TopLevel().Any(token => token.Is("inherits") || token.Is("as")))
            return null;
        var references = new List<ObjectName>();
        for (; !columns.AtEnd; columns.Skip())
        {
            if (columns.Take("references") && columns.QualifiedName() is { } target)
                references.Add(target);
        }

        return new CreateTable(table, ifNotExists, references);
    }

    private static CreateIndex? Index(TokenReader reader)
    {
        var concurrently = reader.Take("concurrently");
        var ifNotExists = reader.Take("if", "not", "exists");
        var index = reader.Next.Is("on") ? null : reader.Name();
        if (!reader.Take("on"))
            return null;
        reader.Take("only");
        return reader.QualifiedName() is { } table ? new CreateIndex(table, index, concurrently, ifNotExists) : null;
    }

    private static CreateView? View(TokenReader reader, bool replaces, bool materialized)
    {
        var ifNotExists = reader.Take("if", "not", "exists");
        if (reader.QualifiedName() is not { } view)
            return null;
        reader.Group();
        if (reader.Take("using"))
            reader.Name();
        var invoker = reader.Take("with") && ViewOptions.SecurityInvoker(reader.Group()) is true;
        return reader.Rest().TopLevel().Any(token => token.Is("as")) ? new CreateView(view, materialized, invoker, replaces, ifNotExists) : null;
    }

    private static CreateFunction? Function(TokenReader reader)
    {
        if (reader.QualifiedName() is not { } function)
            return null;
        reader.Group();
        var options = reader.Rest().TopLevel();
        return new CreateFunction(function, options.Has("security", "definer"), options.Has("set", "search_path"));
    }

    private static CreateTrigger? Trigger(TokenReader reader)
    {
        if (reader.Name() is not { } trigger)
            return null;
        while (!reader.AtEnd && !reader.Take("on"))
            reader.Skip();
        return reader.QualifiedName() is { } table ? new CreateTrigger(table, trigger) : null;
    }

    private static CreateObject? Other(TokenReader reader, string kind)
    {
        var ifNotExists = reader.Take("if", "not", "exists");
        if (reader.QualifiedName() is not { } name)
            return null;
        var isKnown = kind switch
        {
            // A schema's elements would be statements of their own.
            "schema" => reader.AtEnd,
            "type" => reader.Take("as"),
            _ => true,
        };
        return isKnown ? new CreateObject(kind, name, ifNotExists) : null;
    }
}
