using Backend.Data.Migrations.Running.Statements;

namespace Backend.Data.Migrations.Tests.Running.Statements;

public sealed class StatementRulesTests
{
    [TestCase("create index concurrently a on s.t (b)", true)]
    [TestCase("CREATE UNIQUE INDEX /* now */ CONCURRENTLY a ON s.t (b)", true)]
    [TestCase("drop index concurrently s.a", true)]
    [TestCase("reindex index concurrently s.a", true)]
    [TestCase("reindex (concurrently, verbose) table s.t", true)]
    [TestCase("create index a on s.t (b)", false)]
    [TestCase("comment on index s.a is 'drop index concurrently'", false)]
    [TestCase("create index a on s.t ((b || 'concurrently'))", false)]
    public void IsConcurrent_ByItsWords(string sql, bool expected) => Assert.That(StatementRules.IsConcurrent(sql), Is.EqualTo(expected));

    [TestCase("alter type s.e add value 'x' after 'y'", true)]
    [TestCase("alter type s.e rename value 'x' to 'y'", false)]
    [TestCase("alter table s.t add value integer", false)]
    public void AddsLabel_ByItsWords(string sql, bool expected) => Assert.That(StatementRules.AddsLabel(sql), Is.EqualTo(expected));

    [TestCase("vacuum s.t", "`vacuum`")]
    [TestCase("create database d", "`create database`")]
    [TestCase("alter system set work_mem = '1GB'", "`alter system`")]
    [TestCase("reindex schema concurrently s", "`reindex schema`")]
    [TestCase("set local role backend_app", "`set local role`")]
    [TestCase("alter table s.t detach partition s.p concurrently", "detach partition")]
    [TestCase("create index concurrently on s.t (b)", "names its index")]
    [TestCase("create index concurrently a on t (b)", "schema of the table")]
    [TestCase("drop index concurrently a", "schema of the table")]
    public void Refusal_OfWhatCannotBeAPart_SaysWhy(string sql, string reason) => Assert.That(StatementRules.Refusal(sql), Does.Contain(reason));

    [TestCase("create table s.vacuum (id integer)")]
    [TestCase("alter table s.t detach partition s.p")]
    [TestCase("set local work_mem = '1GB'")]
    [TestCase("drop index concurrently if exists s.a")]
    public void Refusal_OfAllElse_IsNone(string sql) => Assert.That(StatementRules.Refusal(sql), Is.Null);

    [Test]
    public void Read_IndexBuild_KnowsIndexAndTable()
    {
        var build = (IndexBuild)ConcurrentStatement.Read("create unique index concurrently if not exists \"A \"\"b\" on only s.\"T\" using btree (c)")!;

        Assert.That((build.Index.Sql, build.Table.ToString()), Is.EqualTo(("\"s\".\"A \"\"b\"", "s.T")));
    }

    [TestCase("update only s.t set a = 1 where a is null", "s.t", true)]
    [TestCase("with x as (delete from s.u returning a) update s.t set a = x.a from x where true", "s.t", true)]
    [TestCase("delete from s.t", "s.t", false)]
    [TestCase("insert into s.t select * from s.u on conflict do nothing", "s.t", true)]
    public void Read_RowChange_KnowsItsTable(string sql, string table, bool hasCondition)
    {
        var change = RowChange.Read(sql)!;

        Assert.That((change.Table.ToString(), change.HasCondition), Is.EqualTo((table, hasCondition)));
    }

    [TestCase("select a from s.t for update")]
    [TestCase("with x as (update s.t set a = 1 returning a) select * from x")]
    [TestCase("create table s.t (id integer)")]
    public void Read_OfWhatChangesNoRows_IsNone(string sql) => Assert.That(RowChange.Read(sql), Is.Null);
}
