using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads <c>grant</c> and <c>revoke</c> of privileges. Membership in a role is no migration's business.</summary>
internal static class GrantReader
{
    public static Statement? Read(TokenReader reader)
    {
        var grants = reader.TakeOne("grant", "revoke") == "grant";
        if (!grants)
            reader.Take("grant", "option", "for");
        if (Privileges(reader) is not { } privileges || !reader.Take("on"))
            return null;
        var kind = Kind(reader);
        if (reader.QualifiedNames() is not { } objects || !reader.Take(grants ? "to" : "from") || Roles(reader) is not { } roles)
            return null;
        reader.Take("with", "grant", "option");
        _ = reader.TakeOne("cascade", "restrict");
        if (!reader.AtEnd)
            return null;
        return grants ? new Grant(privileges, kind, objects, roles) : new Revoke(privileges, kind, objects, roles);
    }

    private static List<Privilege>? Privileges(TokenReader reader)
    {
        var privileges = new List<Privilege>();
        do
        {
            if (reader.Name() is not { } name)
                return null;
            if (name == "all")
                reader.Take("privileges");
            privileges.Add(new Privilege(name, [.. reader.Group().Where(token => token.IsName).Select(token => token.Value)]));
        }
        while (reader.Take(","));
        return privileges;
    }

    private static string Kind(TokenReader reader)
    {
        if (!reader.Take("all"))
            return reader.TakeOne("table", "sequence", "schema", "function", "procedure", "routine", "type", "domain", "database", "language") ?? "table";
        // ALL TABLES IN SCHEMA: what counts for each of them counts here.
        var kind = reader.TakeOne("tables", "sequences", "functions", "procedures", "routines");
        return reader.Take("in", "schema") && kind is not null ? kind[..^1] : "unknown";
    }

    private static List<string>? Roles(TokenReader reader)
    {
        var roles = new List<string>();
        do
        {
            reader.Take("group");
            if (reader.Name() is not { } role)
                return null;
            roles.Add(role);
        }
        while (reader.Take(","));
        return roles;
    }
}
