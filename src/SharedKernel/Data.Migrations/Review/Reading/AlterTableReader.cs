using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads <c>alter table</c> and its actions.</summary>
internal static class AlterTableReader
{
    public static AlterTable? Read(TokenReader reader)
    {
        var ifExists = reader.Take("if", "exists");
        reader.Take("only");
        if (reader.QualifiedName() is not { } table)
            return null;
        reader.Take("*");

        var actions = new List<TableAction>();
        do
        {
            if (TableActionReader.Read(new TokenReader(reader.UntilComma())) is not { } action)
                return null;
            actions.Add(action);
        }
        while (reader.Take(","));
        return reader.AtEnd ? new AlterTable(table, ifExists, actions) : null;
    }
}
