namespace Backend.Data.Migrations.Tests.Review;

/// <summary>Files that only create have nobody to block.</summary>
public sealed class InitialFilesTests
{
    private static IEnumerable<TestCaseData> Files => typeof(InitialFilesTests).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Where(name => name.StartsWith("golden/", StringComparison.Ordinal) || name.Contains("0001_initial", StringComparison.Ordinal))
        .Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Files))]
    public void InitialFile_HasNoFinding(string name)
    {
        using var stream = typeof(InitialFilesTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

        Assert.That(Reviews.Of(reader.ReadToEnd()), Is.Empty);
    }

    [Test]
    public void InitialFiles_OfTheModules_AreAmongThem() =>
        Assert.That(Files.Select(each => (string)each.Arguments[0]!).Count(name => name.StartsWith("modules/", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(4));
}
