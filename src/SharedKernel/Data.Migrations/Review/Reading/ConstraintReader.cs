using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads the constraint of an <c>add</c>.</summary>
internal static class ConstraintReader
{
    public static bool BeginsHere(TokenReader reader) =>
        reader.Next.Is("constraint") || reader.Next.Is("check") || reader.Next.Is("foreign") || reader.Next.Is("unique") || reader.Next.Is("primary")
        || reader.Next.Is("not") || (reader.Next.Is("exclude") && (reader.Peek(1).Is("using") || reader.Peek(1).Is("(")));

    public static AddConstraint? Read(TokenReader reader, int offset)
    {
        var name = reader.Take("constraint") ? reader.Name() : null;
        var constraint = reader.TakeOne("check", "not", "foreign", "unique", "primary", "exclude") switch
        {
            "check" when reader.Next.Is("(") => new AddConstraint(offset, name, ConstraintKind.Check) { RequiredColumn = RequiredColumn(reader.Group()) },
            "not" when reader.Take("null") => new AddConstraint(offset, name, ConstraintKind.NotNull) { RequiredColumn = reader.Name() },
            "foreign" when reader.Take("key") => ForeignKey(reader, offset, name),
            "unique" => new AddConstraint(offset, name, ConstraintKind.Unique),
            "primary" when reader.Take("key") => new AddConstraint(offset, name, ConstraintKind.PrimaryKey),
            "exclude" => new AddConstraint(offset, name, ConstraintKind.Exclusion),
            _ => null,
        };
        var rest = reader.Rest().TopLevel();
        return constraint is null ? null : constraint with
        {
            NotValid = rest.Has("not", "valid"),
            UsingIndex = rest.Has("using", "index") && !rest.Has("using", "index", "tablespace"),
        };
    }

    private static AddConstraint? ForeignKey(TokenReader reader, int offset, string? name)
    {
        reader.Group();
        return reader.Take("references") && reader.QualifiedName() is { } target
            ? new AddConstraint(offset, name, ConstraintKind.ForeignKey) { References = target }
            : null;
    }

    // (c is not null), in as many brackets as there are.
    private static string? RequiredColumn(IReadOnlyList<SqlToken> condition)
    {
        var reader = new TokenReader(condition);
        if (reader.Next.Is("("))
        {
            var inside = reader.Group();
            return reader.AtEnd ? RequiredColumn(inside) : null;
        }

        return reader.Name() is { } column && reader.Take("is", "not", "null") && reader.AtEnd ? column : null;
    }
}
