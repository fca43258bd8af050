using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Rows;

namespace Backend.Data.Migrations.Tests.Pulling;

public sealed class NamingTests
{
    [TestCase("order_details", "order_detail")]
    [TestCase("categories", "category")]
    [TestCase("addresses", "address")]
    [TestCase("us_states", "us_state")]
    [TestCase("people", "person")]
    [TestCase("customer_customer_demo", "customer_customer_demo")]
    [TestCase("order_status", "order_status")]
    [TestCase("boxes", "box")]
    [TestCase("news", "news")]
    public void Singular_OfATable_IsThatOfItsLastWord(string table, string singular) => Assert.That(Singular.Of(table), Is.EqualTo(singular));

    [TestCase("order_details", "OrderDetails")]
    [TestCase("class", "Class")]
    [TestCase("_id", "Id")]
    [TestCase("_2fa", "N2fa")]
    public void Pascal_OfAName_IsAnIdentifier(string name, string pascal) => Assert.That(CSharpName.Pascal(name), Is.EqualTo(pascal));

    [TestCase("in_progress", "InProgress")]
    [TestCase("on-hold", null)]
    [TestCase("Done", null)]
    [TestCase("2fa", null)]
    public void Exact_OfALabel_IsTheMemberThatGivesItBack(string label, string? member) => Assert.That(CSharpName.Exact(label), Is.EqualTo(member));

    [TestCase("on-hold", "on_hold")]
    [TestCase("Order Details", "order_details")]
    [TestCase("unitPrice", "unit_price")]
    [TestCase("2fa", "n2fa")]
    public void Snake_OfAnyName_IsOneThatExactTakes(string name, string snake)
    {
        Assert.That(CSharpName.Snake(name), Is.EqualTo(snake));
        Assert.That(CSharpName.Exact(snake), Is.Not.Null);
    }

    [Test]
    public void Take_NamesThatAreTaken_GoesOnToTheNextAndThenCounts()
    {
        var names = new NameScope(["Tables"]);

        Assert.That((string[])[names.Take("Tables", "TablesColumn"), names.Take("Tables", "TablesColumn"), names.Take("Id")], Is.EqualTo(["TablesColumn", "TablesColumn2", "Id"]));
    }

    [TestCase("(public.f(x) > public_x.y)", "(shop.f(x) > public_x.y)")]
    [TestCase("nextval('public.seq'::regclass)", "nextval('shop.seq'::regclass)")]
    [TestCase("note <> 'public.x'::text", "note <> 'public.x'::text")]
    public void Moved_Expression_NamesTheOtherSchema(string sql, string moved) => Assert.That(ExpressionText.Moved(sql, "public", "shop"), Is.EqualTo(moved));
}
