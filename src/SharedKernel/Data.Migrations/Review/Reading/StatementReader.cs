using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Recognises a statement by its first words. What it does not know in full is unrecognised, never guessed.</summary>
internal static class StatementReader
{
    public static Statement Read(string text)
    {
        var reader = new TokenReader(SqlLexer.Tokens(text));
        var statement = reader.Next.Value switch
        {
            _ when reader.Next.Kind != SqlTokenKind.Word => null,
            "alter" => AlterReader.Read(reader),
            "create" => CreateReader.Read(reader),
            "drop" => DropReader.Read(reader),
            "grant" or "revoke" => GrantReader.Read(reader),
            "insert" or "update" or "delete" or "merge" or "with" => WriteReader.Read(reader),
            "lock" or "truncate" or "refresh" or "reindex" or "cluster" or "vacuum" => MaintenanceReader.Read(reader),
            "select" => SetSequence(reader),
            "do" => new DoBlock(),
            "set" or "reset" or "discard" => SettingReader.Read(reader),
            "begin" or "start" or "commit" or "end" or "rollback" or "abort" or "savepoint" or "release" or "prepare" =>
                new TransactionControl(reader.Next.Value),
            "comment" when reader.Take("comment", "on") => new HarmlessStatement("comment on"),
            "analyze" => new HarmlessStatement("analyze"),
            _ => null,
        };
        return statement ?? new UnrecognisedStatement();
    }

    // Any other function may do anything.
    private static SetSequence? SetSequence(TokenReader reader)
    {
        if (!reader.Take("select", "setval") || !reader.Next.Is("("))
            return null;
        reader.Group();
        if (reader.AtEnd)
            return new SetSequence(null);
        return reader.Take("from") && reader.QualifiedName() is { } table && reader.AtEnd ? new SetSequence(table) : null;
    }
}
