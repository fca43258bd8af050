using System.Runtime.Versioning;

namespace Backend.Deploy.Tests.Files;

/// <summary>Who may do what with the files, as git keeps it.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "there are no modes")]
internal sealed class FileModeTests
{
    private const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    [Test]
    public void Mode_OfFiles_IsExecutableExactlyForScripts()
        => Assert.That(DeployFiles.All.Where(file => (ModeOf(file) & Execute) == Execute), Is.EquivalentTo(DeployFiles.All.Where(DeployFiles.IsScript)));

    private static UnixFileMode ModeOf(DeployFile file) => File.GetUnixFileMode(Path.Combine(Checkout.Root, file.Path));
}
