using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Tests.Sql;

public sealed class SqlScriptTests
{
    [TestCase("select 1; select 2", "select 1", "select 2")]
    [TestCase("select ';'; select 2;", "select ';'", "select 2")]
    [TestCase("select 'it''s;'; select 2;", "select 'it''s;'", "select 2")]
    [TestCase(@"select E'\';'; select 2;", @"select E'\';'", "select 2")]
    [TestCase(@"select name'\'; select 2;", @"select name'\'", "select 2")]
    [TestCase("select \";\"; select 2;", "select \";\"", "select 2")]
    [TestCase("select $$;$$; select 2;", "select $$;$$", "select 2")]
    [TestCase("select $a$ $b$;$a$; select 2;", "select $a$ $b$;$a$", "select 2")]
    [TestCase("select $1; select 2;", "select $1", "select 2")]
    [TestCase("select a$b; select c$d;", "select a$b", "select c$d")]
    [TestCase("select 1 -- ;\n; select 2;", "select 1 -- ;", "select 2")]
    [TestCase("select /* ; /* ; */ ; */ 1; select 2;", "select /* ; /* ; */ ; */ 1", "select 2")]
    [TestCase("-- only a comment;\n/* and ; another */ select 1;;select 2;-- end", "select 1", "select 2")]
    public void Split_SemicolonsInText_AreNoEnd(string script, string first, string second) =>
        Assert.That(SqlScript.Split(script).Select(statement => statement.Text), Is.EqualTo([first, second]));

    [TestCase("")]
    [TestCase(" \n; -- nothing\n/* at all */;")]
    [TestCase("/* never closed")]
    public void Split_WithoutStatements_IsEmpty(string script) => Assert.That(SqlScript.Split(script), Is.Empty);

    [TestCase("select 'never closed")]
    [TestCase("select $$never closed;")]
    public void Split_QuoteNeverClosed_IsOneStatement(string script) =>
        Assert.That(SqlScript.Split(script).Select(statement => statement.Text), Is.EqualTo([script]));

    [Test]
    public void Split_OverSeveralLines_KnowsTheLineOfEachPosition()
    {
        var statement = SqlScript.Split("-- header\nselect 1;\n\nselect\n  a,\n  b;")[1];

        Assert.Multiple(() =>
        {
            Assert.That(statement.Line, Is.EqualTo(4));
            Assert.That(statement.LineAt(0), Is.EqualTo(4), "no position");
            Assert.That(statement.LineAt(1), Is.EqualTo(4));
            Assert.That(statement.LineAt(statement.Text.IndexOf('b', StringComparison.Ordinal) + 1), Is.EqualTo(6));
        });
    }

    [Test]
    public void Split_CommentsThatBeginWithAt_AreDirectivesOfTheNextStatement()
    {
        var statements = SqlScript.Split("-- @accept table-rewrite: twelve rows\n-- for people\n-- @transaction\nselect 1;\nselect 2 -- @accept no\n;");

        Assert.Multiple(() =>
        {
            Assert.That(statements[0].Directives, Is.EqualTo([new SqlDirective("accept", "table-rewrite: twelve rows", 1), new SqlDirective("transaction", "", 3)]));
            Assert.That(statements[1].Directives, Is.Empty);
        });
    }

    [TestCase("BEGIN", true)]
    [TestCase("commit and chain", true)]
    [TestCase("rollback to a", true)]
    [TestCase("beginning", false)]
    [TestCase("select 1", false)]
    public void ControlsTransaction_ByFirstWord(string text, bool expected) =>
        Assert.That(new SqlStatement(text, 1).ControlsTransaction, Is.EqualTo(expected));
}
