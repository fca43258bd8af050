using Backend.Data.Query;
using Backend.Data.Sql;
using static Backend.Data.Query.Functions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class LogicCases
{
    private static Condition? Off => null;

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("or of a list", Contacts, 2, Or(Contacts.Age.Eq(20), null, Contacts.Age.Eq(36))),
        OneExpression.Finds("or of one", Contacts, 1, Or(Off, Contacts.Age.Eq(36))),
        OneExpression.Finds("or of none vanishes", Contacts, 3, Or(Off, Off)),
        OneExpression.Finds("and within or", Contacts, 2, Or(And(Contacts.Age.Gt(30), Contacts.IsActive.IsTrue()), And(Off), And(Contacts.Age.IsNull(), Off))),
        OneExpression.Finds("words that must all occur", Contacts, 1, And(new[] { "quick", "fox" }.Select(word => Contacts.Note.ILike(Pattern.Contains(word))))),
    ];
}
