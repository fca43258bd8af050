using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads statements that write rows, also those in a WITH clause.</summary>
internal static class WriteReader
{
    public static WriteRows? Read(TokenReader reader)
    {
        var isWith = reader.Next.Is("with");
        while (!reader.AtEnd)
        {
            if (reader.TakeOne("insert", "update", "delete", "merge") is { } verb)
                return Write(reader, verb);
            if (!isWith)
                return null;
            reader.Skip();
        }

        return null;
    }

    private static WriteRows? Write(TokenReader reader, string verb)
    {
        var isComplete = verb switch
        {
            "insert" or "merge" => reader.Take("into"),
            "delete" => reader.Take("from"),
            _ => true,
        };
        reader.Take("only");
        if (!isComplete || reader.QualifiedName() is not { } table)
            return null;
        var rest = reader.Rest();
        return new WriteRows(verb, table, rest.Has("limit") || rest.Has("fetch", "first"), rest.Has("from") || rest.Has("using") || rest.Has("table"));
    }
}
