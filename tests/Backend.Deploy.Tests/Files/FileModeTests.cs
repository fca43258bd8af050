using System.Runtime.Versioning;

namespace Backend.Deploy.Tests.Files;

/// <summary>Who may do what with the files, as git keeps it.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "there are no modes")]
internal sealed class FileModeTests
{
    private const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static IReadOnlyList<DeployFile> Files => DeployFiles.All;

    [TestCaseSource(nameof(Files))]
    public void Mode_EachFile_IsExecutableExactlyWhenItIsAScript(DeployFile file)
        => Assert.That((ModeOf(file) & Execute) == Execute, Is.EqualTo(DeployFiles.IsScript(file)));

    [TestCaseSource(nameof(Files))]
    public void Mode_EachFile_IsWrittenByItsOwnerAlone(DeployFile file)
        => Assert.That(ModeOf(file) & UnixFileMode.OtherWrite, Is.Zero);

    private static UnixFileMode ModeOf(DeployFile file) => File.GetUnixFileMode(Path.Combine(Checkout.Root, file.Path));
}
