using Backend.Development;

namespace Backend.Tenancy.Tests.SelfTest;

/// <summary>Roles are the cluster's: nothing is altered, a wrong one serves.</summary>
public sealed class SelfTestRoleTests : SelfTestFixture
{
    [TestCase(DatabaseRole.Admin, "role: postgres serves, and is a superuser: connect as backend_app or backend_worker")]
    [TestCase(DatabaseRole.Backup, "role: backend_backup serves, and has BYPASSRLS: connect as backend_app or backend_worker")]
    [TestCase(DatabaseRole.Migrator, "role: the serving role is a member of backend_owner, which owns walls: revoke backend_owner from it")]
    public async Task Run_ServedByAPowerfulRole_NamesItsPower(DatabaseRole role, string violation) =>
        Assert.That(await ViolationsAsync(role), Does.Contain(violation));

    [Test]
    public async Task Run_SchemaOwnedByTheServingRole_IsNamed()
    {
        await BreakAsync("alter table walls.units owner to backend_app");

        Assert.That(await ViolationsAsync(), Does.Contain("role: backend_app serves, and owns walls: connect as backend_app or backend_worker"));
    }
}
