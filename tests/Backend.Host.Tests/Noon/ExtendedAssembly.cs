using System.Reflection;
using System.Text;

namespace Backend.Host.Tests.Noon;

/// <summary>The next version of a module's assembly: as it is, and with one more migration.</summary>
internal sealed class ExtendedAssembly(Assembly assembly, string id, string sql) : Assembly
{
    private readonly string _resource = $"migrations/{id}.sql";

    public override AssemblyName GetName() => assembly.GetName();

    public override string[] GetManifestResourceNames() => [.. assembly.GetManifestResourceNames(), _resource];

    public override Stream? GetManifestResourceStream(string name) =>
        name == _resource ? new MemoryStream(Encoding.UTF8.GetBytes(sql)) : assembly.GetManifestResourceStream(name);
}
