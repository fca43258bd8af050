using System.Text.Json;
using Backend.Data.Execution;

namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>The directory of an export: empty at first, and an export only once its manifest is there.</summary>
internal sealed class ExportDirectory(string path)
{
    public const string Manifest = "manifest.json";

    private string ManifestPath => Path.Combine(path, Manifest);

    /// <summary>Makes the directory, for its owner alone, or takes an empty one.</summary>
    /// <exception cref="OrganizationStateException">It holds something.</exception>
    public void Prepare()
    {
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
            throw new OrganizationStateException($"{path} is not empty, and nothing was written. Say --force to write there all the same, or another --output.");
        Create();
    }

    /// <summary>Takes the directory as it is, without the files of an earlier export.</summary>
    public void Clear()
    {
        Create();
        if (!File.Exists(ManifestPath))
            return;
        var files = EarlierFiles();
        // First, so that what is left of an interrupted run is no export.
        File.Delete(ManifestPath);
        foreach (var file in files)
            File.Delete(Path.Combine(path, file));
    }

    public string PathOf(string file) => Path.Combine(path, file);

    public async Task WriteManifestAsync(ExportManifest manifest, CancellationToken cancellationToken)
    {
        await using var file = new ExportFile(ManifestPath);
        await file.WriteLineAsync(System.Text.Encoding.UTF8.GetBytes(ManifestJson.Write(manifest)), cancellationToken);
        await file.FinishAsync(cancellationToken);
    }

    private string[] EarlierFiles()
    {
        try
        {
            return [.. ManifestJson.Read(File.ReadAllText(ManifestPath))?.Tables.Select(table => Path.GetFileName(table.File)) ?? []];
        }
        catch (JsonException)
        {
            // Somebody else's manifest names no files of ours.
            return [];
        }
    }

    private void Create()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
