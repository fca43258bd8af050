using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql;

/// <summary>A template stays within the brackets it is put in, and a hole is never text.</summary>
internal sealed class TemplateErrorTests
{
    private static readonly RecordingUnitOfWork Unit = new();

    [Test]
    public void Template_ThatClosesItsBrackets_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).Where(SqlCondition($"1 = 1) or (1 = 1")).ToSql(), "did not open");

    [Test]
    public void Template_ThatLeavesABracketOpen_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).Where(SqlCondition($"({Contacts.Version} = 1")).ToSql(), "does not close");

    [TestCase("a comment")]
    public void Template_WithAComment_IsRefused(string value)
    {
        AssertRefused(() => SqlCondition($"{Contacts.Name} = {value} -- "), "no comments");
        AssertRefused(() => SqlCondition($"{Contacts.Name} = /* {value} */ 'x'"), "no comments");
    }

    [Test]
    public void Template_WithASecondStatement_IsRefused() =>
        AssertRefused(() => Unit.Sql<long>($"select 1; select 2"), "no semicolon");

    [Test]
    public void Template_WithAHoleInQuotes_IsRefused() =>
        AssertRefused(() => SqlCondition($"{Contacts.Name} = '{"Ada"}'"), "within quotes");

    [Test]
    public void Template_WithDollarQuotes_IsRefused() =>
        AssertRefused(() => SqlCondition($"{Contacts.Name} = $tag$x$tag$"), "dollar quotes");

    [TestCase("x")]
    public void Template_WithSuchSignsInQuotes_IsAccepted(string value) =>
        Assert.That(
            Unit.From(Contacts).Where(SqlCondition($"{Contacts.Name} = ') or (;--/*$1 it''s' and ({Contacts.Note} - 1 = {value} or \"note\" is null)")).ToSql(),
            Does.EndWith("(contacts.name = ') or (;--/*$1 it''s' and (contacts.note - 1 = $2 or \"note\" is null))"));

    private static void AssertRefused(Func<object> build, string part) =>
        Assert.That(() => build(), Throws.InstanceOf<StatementException>().With.Message.Contains(part));
}
