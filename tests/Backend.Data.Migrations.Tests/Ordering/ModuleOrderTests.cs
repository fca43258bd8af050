using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Ordering;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;
using Circle = Backend.Data.Migrations.Tests.Samples.Circle;

namespace Backend.Data.Migrations.Tests.Ordering;

public sealed class ModuleOrderTests
{
    private static readonly ModuleSchema Empty = new("another", []);

    [Test]
    public void Of_Modules_PutsThePlatformFirstAndEachAfterItsTargets() =>
        Assert.That(ModuleOrder.Of([.. Modules.All, Empty]).Select(module => module.Name), Is.EqualTo(["platform", "another", "catalog", "sales"]));

    [Test]
    public void Of_Circle_NamesItsWay() =>
        Assert.That(
            () => ModuleOrder.Of([new("left_side", Circle.Tables.Left), new("right_side", Circle.Tables.Right)]),
            Throws.TypeOf<ModuleOrderException>().With.Message.Contain("left_side → right_side → left_side"));

    [Test]
    public void Of_TargetThatIsNotListed_NamesIt() =>
        Assert.That(
            () => ModuleOrder.Of([Modules.Sales]),
            Throws.TypeOf<ModuleOrderException>().With.Message.StartWith("sales.order_lines references the module catalog, which is not listed."));

    [Test]
    public void Of_PlatformThatReferencesAModule_IsRefused() =>
        Assert.That(
            () => ModuleOrder.Of([new("platform", Circle.Tables.Platform), Modules.Catalog]),
            Throws.TypeOf<ModuleOrderException>().With.Message.Contain("cannot reference catalog"));
}
