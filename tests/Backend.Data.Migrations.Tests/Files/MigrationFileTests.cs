using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;

namespace Backend.Data.Migrations.Tests.Files;

public sealed class MigrationFileTests
{
    [Test]
    public void Checksum_OfWindowsLineEndings_IsTheSame() =>
        Assert.That(
            MigrationFile.Of("m", "0001_a.sql", "\uFEFFselect 1;\r\nselect 2;\r\n").Checksum,
            Is.EqualTo(MigrationFile.Of("m", "0001_a.sql", "select 1;\nselect 2;\n").Checksum));

    [Test]
    public void Checksum_OfAnotherText_IsAnother() =>
        Assert.That(
            MigrationFile.Of("m", "0001_a.sql", "select 1;\n").Checksum,
            Is.Not.EqualTo(MigrationFile.Of("m", "0001_a.sql", "select 1; \n").Checksum));

    [TestCase("initial.sql")]
    [TestCase("1_initial.sql")]
    [TestCase("0001-initial.sql")]
    [TestCase("0001_Initial.sql")]
    public void Of_OtherName_IsRefused(string name) =>
        Assert.That(() => MigrationFile.Of("m", name, ""), Throws.TypeOf<MigrationFileException>().With.Message.Contain(name));
}
