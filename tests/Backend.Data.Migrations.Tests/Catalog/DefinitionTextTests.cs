using Backend.Data.Migrations.Catalog.Text;

namespace Backend.Data.Migrations.Tests.Catalog;

public sealed class DefinitionTextTests
{
    [TestCase("CREATE INDEX \"odd(na,me\" ON s.t USING btree (a, b DESC) WHERE (c)", "a|b DESC", " WHERE (c)")]
    [TestCase("UNIQUE (\"a,b\", \"c)\"\"d\") INCLUDE (e)", "\"a,b\"|\"c)\"\"d\"", " INCLUDE (e)")]
    [TestCase("USING btree (f(a, ')'''), ((b + 1)) COLLATE \"C\" text_ops (x='1'))", "f(a, ')''')|((b + 1)) COLLATE \"C\" text_ops (x='1')", "")]
    public void Brackets_WithQuotesAndBracketsWithin_AreTakenApart(string definition, string items, string tail)
    {
        var (_, found, rest) = DefinitionText.Brackets(definition);

        Assert.That((string.Join('|', found), rest), Is.EqualTo((items, tail)));
    }

    [TestCase(" SELECT query.a,\n    (query.b)::text AS b\n   FROM ( SELECT t.a,\n            t.b\n           FROM s.t) query;", "query.a|(query.b)::text AS b", "SELECT t.a,\n            t.b\n           FROM s.t")]
    [TestCase(" SELECT t.a,\n    ( SELECT max(u.b) FROM s.u) AS b\n   FROM s.t;", "a|b", "SELECT t.a,\n    ( SELECT max(u.b) FROM s.u) AS b\n   FROM s.t")]
    [TestCase(" SELECT query.a,\n    query.b\n   FROM ( SELECT 1 AS a, 2 AS b) query\n  WHERE query.a > 0;", "a|b", "SELECT query.a,\n    query.b\n   FROM ( SELECT 1 AS a, 2 AS b) query\n  WHERE query.a > 0")]
    public void Parts_OfAView_AreThoseOfMigrationsOrTheWhole(string definition, string columns, string query)
    {
        var parts = ViewText.Parts(definition, ["a", "b"]);

        Assert.That((string.Join('|', parts.Columns), parts.Query), Is.EqualTo((columns, query)));
    }
}
