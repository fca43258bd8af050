using Backend.Data.Schema;
using Backend.Tenancy.Tests.SelfTest.Samples;

namespace Backend.Tenancy.Tests.SelfTest;

public sealed class PublishedTablesTests
{
    [Test]
    public void Check_AsTheOwnerHasIt_FindsNothing() => Assert.That(PublishedTables.Check(new TrueTopicsTable(), Tables.Module), Is.Empty);

    [Test]
    public void Check_OtherColumns_NamesEachDifference() =>
        Assert.That(PublishedTables.Check(new FalseTopicsTable(), Tables.Module), Is.EqualTo([
            "walls.topics.id is published as bigint, but is uuid",
            "walls.topics.title is published as not null, but is nullable",
            "walls.topics.is_open is published, but the table has no such column",
        ]));

    [Test]
    public void Check_TableThatIsNotThere_SaysSo() =>
        Assert.That(PublishedTables.Check(new NoTopicsTable(), Tables.Module), Is.EqualTo(["walls.nothing is published, but the module walls has no such table"]));

    [Test]
    public void Check_TableWithoutOrganizations_SaysSo() =>
        Assert.That(PublishedTables.Check(new PublishedUnitsTable(), Tables.Module),
            Is.EqualTo(["walls.units is published as a tenant table, but belongs to no organization"]));
}
