using System.Reflection;
using System.Text;

namespace Backend.Data.Migrations.Tests.Samples;

/// <summary>An assembly that has nothing but resources.</summary>
internal sealed class MemoryAssembly(string name, IReadOnlyDictionary<string, string> resources) : Assembly
{
    public override AssemblyName GetName() => new(name);

    public override string[] GetManifestResourceNames() => [.. resources.Keys];

    public override Stream? GetManifestResourceStream(string name) =>
        resources.TryGetValue(name, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
}
