using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads type and constraints of a new column.</summary>
internal static class ColumnDefinitionReader
{
    private static readonly string[] SerialTypes = ["smallserial", "serial", "bigserial", "serial2", "serial4", "serial8"];

    public static ColumnDefinition Read(IReadOnlyList<SqlToken> tokens)
    {
        var reader = new TokenReader(tokens);
        var definition = new ColumnDefinition { IsComputed = SerialTypes.Contains(reader.Next.Value, StringComparer.Ordinal) };
        while (!reader.AtEnd)
            definition = Clause(reader, definition);
        return definition;
    }

    private static ColumnDefinition Clause(TokenReader reader, ColumnDefinition definition)
    {
        if (reader.Take("not", "null"))
            return definition with { IsNotNull = true };
        if (reader.Take("primary", "key"))
            return definition with { IsNotNull = true, HasKey = true };
        if (reader.Take("unique"))
            return definition with { HasKey = true };
        if (reader.Take("check"))
            return definition with { HasCheck = true };
        if (reader.Take("references"))
            return definition with { References = reader.QualifiedName() };
        if (reader.Take("generated"))
            return definition with { IsComputed = Computes(reader) || definition.IsComputed };
        if (reader.Take("default"))
            return Default(definition, Expression(reader));
        // Part of the type, of a collation or of a constraint's options: a name in brackets there is no clause.
        if (reader.Next.Is("("))
            reader.Group();
        else
            reader.Skip();
        return definition;
    }

    // Only STORED is written to the rows; VIRTUAL, as PostgreSQL 18 has it, is computed by who reads.
    private static bool Computes(TokenReader reader)
    {
        while (!reader.AtEnd && !reader.Take("as"))
            reader.Skip();
        if (reader.Take("identity"))
            return true;
        reader.Group();
        return reader.Take("stored");
    }

    private static ColumnDefinition Default(ColumnDefinition definition, IReadOnlyList<SqlToken> expression) => definition with
    {
        HasDefault = !(expression.Count > 0 && expression[0].Is("null")),
        VolatileCall = VolatileCalls.First(expression),
    };

    private static IReadOnlyList<SqlToken> Expression(TokenReader reader)
    {
        var tokens = new List<SqlToken>();
        // The first token belongs to the expression, whatever it is: DEFAULT NULL.
        do
        {
            tokens.Add(reader.Next);
            if (reader.Next.Is("("))
            {
                tokens.AddRange(reader.Group());
                continue;
            }

            reader.Skip();
        }
        while (!reader.AtEnd && !EndsExpression(reader));
        return tokens;
    }

    private static bool EndsExpression(TokenReader reader) =>
        (reader.Next.Is("not") && reader.Peek(1).Is("null")) || reader.Next.Is("null") || reader.Next.Is("check") || reader.Next.Is("references")
        || reader.Next.Is("unique") || reader.Next.Is("primary") || reader.Next.Is("constraint") || reader.Next.Is("generated");
}
