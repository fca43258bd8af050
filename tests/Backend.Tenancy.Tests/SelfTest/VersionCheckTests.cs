using Backend.Data.Tenancy.SelfTest;

namespace Backend.Tenancy.Tests.SelfTest;

public sealed class VersionCheckTests
{
    [TestCase(150013, "PostgreSQL 15.13 is below 15.14: update the server")]
    [TestCase(160009, "PostgreSQL 16.9 is below 16.10: update the server")]
    [TestCase(170005, "PostgreSQL 17.5 is below 17.6: update the server")]
    [TestCase(140020, "PostgreSQL 14.20 is below 15.14: update the server")]
    public void Violation_BelowTheFloor_NamesBoth(int version, string violation) =>
        Assert.That(VersionCheck.Violation(version), Is.EqualTo(violation));

    [TestCase(150014)]
    [TestCase(160010)]
    [TestCase(170006)]
    [TestCase(180000)]
    public void Violation_AtTheFloor_IsNone(int version) => Assert.That(VersionCheck.Violation(version), Is.Null);
}
