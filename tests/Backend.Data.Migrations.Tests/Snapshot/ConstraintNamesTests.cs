using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples.Catalog;

namespace Backend.Data.Migrations.Tests.Snapshot;

public sealed class ConstraintNamesTests
{
    private static readonly string Long = new('a', 70);

    [Test]
    public void Check_LongerThanPostgreSqlAllows_IsShortenedToTheLimitAndKeepsItsEnd()
    {
        var name = new ConstraintNames().Check(Tables.Products, Long);

        Assert.Multiple(() =>
        {
            Assert.That(name, Has.Length.EqualTo(63));
            Assert.That(name, Does.StartWith("products_aaa").And.EndWith("_check"));
            Assert.That(name, Is.EqualTo(new ConstraintNames().Check(Tables.Products, Long)), "the same every time");
        });
    }

    [Test]
    public void Check_LongNamesWithTheSameBeginning_StayApart()
    {
        var names = new ConstraintNames();

        Assert.That(names.Check(Tables.Products, Long + "b"), Is.Not.EqualTo(names.Check(Tables.Products, Long + "c")));
    }

    [Test]
    public void Check_SameNameTwice_IsNumbered()
    {
        var names = new ConstraintNames();

        Assert.That(new[] { names.Check(Tables.Products, "rule"), names.Check(Tables.Products, "rule") },
            Is.EqualTo(["products_rule_check", "products_rule_check1"]));
    }
}
