using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads what follows <c>alter column c</c>.</summary>
internal static class ColumnActionReader
{
    public static TableAction? Read(TokenReader reader, int offset, string column)
    {
        if (reader.Take("type") || reader.Take("set", "data", "type"))
            return new ChangeType(offset, column, TypeName(reader));
        if (reader.Take("set", "not", "null"))
            return reader.AtEnd ? new SetNotNull(offset, column) : null;
        if (reader.Take("drop", "not", "null"))
            return reader.AtEnd ? new HarmlessAction(offset, "drop not null", LockModes.AccessExclusive) : null;
        if (reader.Take("set", "default"))
            return new SetDefault(offset, column);
        if (reader.Take("drop"))
            return reader.TakeOne("default", "identity", "expression") is { } form ? new DropDefault(offset, column, form) : null;
        if (reader.Take("set", "expression"))
            return new Rewrite(offset, "set expression");
        if (reader.Take("set", "statistics") || reader.Take("set", "(") || reader.Take("reset", "("))
            return new HarmlessAction(offset, "set statistics", LockModes.ShareUpdateExclusive);
        return IsNumberingOrStorage(reader) ? new HarmlessAction(offset, "alter column", LockModes.AccessExclusive) : null;
    }

    private static bool IsNumberingOrStorage(TokenReader reader) =>
        reader.Take("add", "generated") || reader.Take("restart")
        || (reader.Take("set") && reader.TakeOne("generated", "increment", "minvalue", "maxvalue", "start", "restart", "cache", "cycle", "no", "storage", "compression") is not null);

    private static string TypeName(TokenReader reader)
    {
        var parts = reader.Rest().TakeWhile(token => !token.Is("using") && !token.Is("collate"));
        return string.Concat(parts.Select((token, i) => i > 0 && token.IsName ? $" {token.Value}" : token.Value))
            .Replace(". ", ".", StringComparison.Ordinal);
    }
}
