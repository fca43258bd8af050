using System.Text;
using Backend.Data.Migrations.Review.Reading;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>The review answers for any text, and says of each statement that it does not know that it does not.</summary>
public sealed class ArbitraryTextTests
{
    private static readonly string[] Parts =
    [
        "alter", "table", "add", "column", "constraint", "create", "index", "concurrently", "drop", "type", "set", "not", "null", "default", "check", "foreign",
        "key", "references", "on", "grant", "update", "to", "with", "as", "view", "lock", "in", "mode", "truncate", "reindex", "vacuum", "full", "row", "level",
        "security", "policy", "rename", "value", "generated", "identity", "stored", "validate", "only", "if", "exists", "cascade", "a", "sales", "\"Q\"", "\"",
        "'", "''", "E'\\", "$$", "$a$", "(", ")", "[", "]", ",", ";", ".", "::", "*", "1", "--", "-- @accept ", "-- @backfill", "/*", "*/", "\n", "ü", "\0", "\uD800", "$1",
    ];

    [Test]
    public void Review_OfAnyRowOfWords_Answers([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 30)).Select(_ => Parts[random.Next(Parts.Length)]));
            Assert.That(() => Reviews.Of(text), Throws.Nothing, text);
        }
    }

    [Test]
    public void Review_OfATornFile_Answers([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var whole = string.Concat(RulesPage.Sections.Select(section => section.Found));
        for (var i = 0; i < 25; i++)
        {
            var text = new StringBuilder(whole);
            for (var cuts = random.Next(1, 10); cuts > 0; cuts--)
            {
                var at = random.Next(text.Length);
                text.Remove(at, random.Next(Math.Min(40, text.Length - at)));
            }

            Assert.That(() => Reviews.Of(text.ToString()), Throws.Nothing, text.ToString());
        }
    }

    [TestCase("explain select 1")]
    [TestCase("call sales.tidy()")]
    [TestCase("alter system set fsync = off")]
    [TestCase("create rule r as on insert to sales.orders do nothing")]
    [TestCase("drop owned by backend_app")]
    [TestCase("alter default privileges grant all on tables to public")]
    [TestCase("security label on table sales.orders is 'x'")]
    [TestCase("(((")]
    [TestCase("42")]
    public void Review_OfWhatItDoesNotKnow_SaysSo(string sql) => Assert.That(Reviews.Lines(sql), Is.EqualTo(["1 unrecognised"]));

    [TestCase("a.B \"C d\" 'it''s' E'\\'' $$x'y$$ $1 1.5 ::", "Word:a Symbol:. Word:b QuotedName:C d Text:it's Text:' Text:x'y Symbol:$ Number:1 Number:1.5 Symbol:::")]
    [TestCase("a--b\nc/*d/*e*/f*/g", "Word:a Word:c Word:g")]
    [TestCase("'never closed", "Text:never closed")]
    [TestCase("$t$ $$ $t$", "Text: $$ ")]
    [TestCase("x'1F' B'01'", "Text:1F Text:01")]
    [TestCase("\"a\"\"b\"", "QuotedName:a\"b")]
    public void Lexer_CutsAsPostgreSql(string sql, string tokens) =>
        Assert.That(string.Join(' ', SqlLexer.Tokens(sql).Select(token => $"{token.Kind}:{token.Value}")), Is.EqualTo(tokens));
}
