using Backend.Kernel.Listing;

namespace Backend.Kernel.Tests.Listing;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

public sealed class SortKeysTests
{
    private static readonly SortKeys Sorts = new(Accounts.Id, ("cents", Accounts.Cents), ("name", Accounts.Name));

    [TestCase(null, true)]
    [TestCase("cents", true)]
    [TestCase("-cents", true)]
    [TestCase("-name", true)]
    [TestCase("", false)]
    [TestCase("-", false)]
    [TestCase("--name", false)]
    [TestCase("Name", false)]
    [TestCase("id", false)]
    [TestCase("name ", false)]
    [TestCase("name;drop", false)]
    public void Knows_TakesTheListedNamesOnly(string? sort, bool known) => Assert.That(Sorts.Knows(sort), Is.EqualTo(known));

    [Test]
    public void ToString_ListsBothDirections() => Assert.That(Sorts.ToString(), Is.EqualTo("cents, -cents, name, -name"));
}
