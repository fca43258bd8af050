using Backend.Data.Query;
using static Backend.Data.Query.Functions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class TextCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("like", Contacts, 1, Contacts.Name.Like(Pattern.StartsWith("Ada"))),
        OneExpression.Finds("like at the end", Contacts, 3, Contacts.Name.Like(Pattern.EndsWith("of Acme"))),
        OneExpression.Finds("like a user's wildcards", Contacts, 1, Contacts.Name.Like(Pattern.Contains("%_"))),
        OneExpression.Finds("like an author's wildcards", Contacts, 2, Contacts.Name.Like(Pattern.Raw("_e%")) | Contacts.Name.Like(Pattern.Raw("A__ %"))),
        OneExpression.Finds("like an expression", Contacts, 1, Contacts.Name.Like(Contacts.Email.SplitPart("@", 1).Replace("a", "A").Left(1).Append("d%"))),
        OneExpression.Finds("not like, of NULL", Contacts, 1, Contacts.Email.NotLike(Pattern.Contains("ada"))),
        OneExpression.Finds("ilike exactly", Contacts, 1, Contacts.Email.ILike(Pattern.Exact("ADA@example.com"))),
        OneExpression.Finds("not ilike", Contacts, 2, Contacts.Name.NotILike(Pattern.Contains("ADA"))),
        OneExpression.Finds("regular expressions", Contacts, 1,
            Contacts.Name.Matches("^[A-C]"), Contacts.Name.NotMatches("^B"), Contacts.Name.IMatches("^c"), Contacts.Name.NotIMatches("^a")),
        OneExpression.Finds("starts with", Contacts, 1, Contacts.Name.StartsWith("Bob 100%_"), Contacts.Name.StartsWith(Contacts.Name.Left(2))),
        OneExpression.Reads("lower and upper", Contacts, 1, Contacts.Name.Lower().Append(Contacts.Name.Upper()), text => text == "ada of acmeADA OF ACME"),
        OneExpression.Reads("of NULL", Contacts, 1, Contacts.Email.Upper(), text => text is null),
        OneExpression.Reads("trim", Contacts, 3, Contacts.Name.Append("  ").RTrim().Append(" ").Trim().LTrim(), text => text.EndsWith('e')),
        OneExpression.Reads("substring", Contacts, 1, Contacts.Name.Substring(2, 2).Append(Contacts.Name.Substring(9)), text => text == "dacme"),
        OneExpression.Reads("left and right", Contacts, 1, Contacts.Name.Left(3).Append("-").Append(Contacts.Name.Right(-7)), text => text == "Ada-Acme"),
        OneExpression.Reads("replace", Contacts, 1, Contacts.Name.Replace("Ada", "$1"), text => text == "$1 of Acme"),
        OneExpression.Reads("regexp_replace", Contacts, 1, Contacts.Name.RegexpReplace("[aeiou]", "."), text => text == "Ad. .f Acm."),
        OneExpression.Reads("length, of NULL too", Contacts, 1, Contacts.Note.Length(), length => length == 19),
        OneExpression.Reads("bytes", Contacts, 1, Contacts.Name.OctetLength(), length => length == 17),
        OneExpression.Reads("position", Contacts, 2, Contacts.Email.StrPos("@"), position => position == 4),
        OneExpression.Reads("concat passes over NULL", Contacts, 1, Concat(Contacts.Name, Value("/"), Contacts.Age, Contacts.Email), text => text == "Bob 100%_ of Acme/"),
        OneExpression.Reads("concat_ws", Contacts, 1, ConcatWs(", ", Contacts.Note, Contacts.Name, Contacts.Age), text => text == "Ada of Acme, 36"),
    ];
}
