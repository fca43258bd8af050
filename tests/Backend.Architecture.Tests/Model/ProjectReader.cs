using System.Xml.Linq;

namespace Backend.Architecture.Tests.Model;

/// <summary>
/// Reads project files as XML. Conditions are ignored, so a reference that exists in one configuration only still counts.
/// </summary>
internal static class ProjectReader
{
    private static readonly string[] Inherited = ["Directory.Build.props", "Directory.Build.targets"];

    public static Project Read(DirectoryInfo root, FileInfo file, IReadOnlyCollection<string> solution)
    {
        var documents = Documents(root, file);
        var path = Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/');
        var name = Path.GetFileNameWithoutExtension(file.Name);
        return new Project(name, path[..path.LastIndexOf('/')])
        {
            References = [.. Items(documents, "ProjectReference").Select(Reference)],
            Packages = [.. Items(documents, "PackageReference").Select(Include)],
            Frameworks = [.. Items(documents, "FrameworkReference").Select(Include), .. WebSdk(documents[0])],
            Binaries = [.. Items(documents, "Reference").Select(Include)],
            Friends = [.. Items(documents, "InternalsVisibleTo").Select(Include)],
            RootNamespace = documents[0].Descendants("RootNamespace").LastOrDefault()?.Value ?? name,
            IsInSolution = solution.Contains(path),
        };
    }

    private static List<XDocument> Documents(DirectoryInfo root, FileInfo file)
    {
        var documents = new List<XDocument> { XDocument.Load(file.FullName) };
        for (var folder = file.Directory; folder is not null && folder.FullName.StartsWith(root.FullName, StringComparison.Ordinal); folder = folder.Parent)
        {
            documents.AddRange(Inherited.Select(f => Path.Combine(folder.FullName, f)).Where(File.Exists).Select(f => XDocument.Load(f)));
        }

        return documents;
    }

    private static IEnumerable<XElement> Items(IEnumerable<XDocument> documents, string name)
        => documents.SelectMany(d => d.Descendants("ItemGroup").Elements(name)).Where(e => e.Attribute("Include") is not null);

    private static string Include(XElement item) => item.Attribute("Include")!.Value;

    private static ProjectReference Reference(XElement item)
        => new(
            Path.GetFileNameWithoutExtension(Include(item).Replace('\\', '/')),
            item.Attribute("ReferenceOutputAssembly")?.Value == "false");

    private static string[] WebSdk(XDocument project)
        => project.Root?.Attribute("Sdk")?.Value == "Microsoft.NET.Sdk.Web" ? ["Microsoft.AspNetCore.App"] : [];
}
