using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Text;

/// <summary>Reads <c>EXCLUDE USING gist (room_id WITH =, …) WHERE (…)</c>.</summary>
internal static class ExclusionText
{
    private const string Where = " WHERE ";

    public static ExclusionRow Row(string table, string name, string definition)
    {
        var (head, terms, rest) = DefinitionText.Brackets(definition);
        string? condition = null;
        if (rest.StartsWith(Where, StringComparison.Ordinal))
        {
            var end = DefinitionText.Find(rest, Where.Length, (at, depth) => depth == 1 && rest[at] == ')');
            // One pair of brackets is the clause's own.
            condition = rest[(Where.Length + 1)..end];
            rest = rest[(end + 1)..];
        }

        string[] states = [head.Contains(" gist ", StringComparison.Ordinal) ? "" : head["EXCLUDE ".Length..].Trim(), rest.Trim()];
        return new ExclusionRow(table, name, terms, condition)
        {
            State = string.Join(", ", states.Where(state => state.Length > 0)) is { Length: > 0 } state ? state : null,
        };
    }
}
