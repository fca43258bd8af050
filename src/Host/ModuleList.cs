using System.Reflection;
using Backend.Data.Migrations;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;

namespace Backend.Host;

/// <summary>The modules of this backend, listed once. Adding a module is adding its line here.</summary>
internal static class ModuleList
{
    private static readonly IModule[] Modules =
    [
        new PlatformModule(),
        new ContactsModule(),
        new OrdersModule(),
        new LicensesModule(),
    ];

    /// <summary>Reads and checks the module files.</summary>
    public static ModuleCatalog Catalog() => new(Modules);

    /// <summary>The modules' migrations; with the folders to write to when a checkout is given.</summary>
    public static IReadOnlyList<ModuleMigrations> Migrations(ModuleCatalog catalog, string? checkout) =>
        [.. catalog.Modules.Select(module => new ModuleMigrations(module.Schema, module.Assembly, checkout is null ? null : SourceDirectory(checkout, module.Assembly)))];

    // A project's folder bears the project's name; the kernel's lies beside the modules, under its short name.
    private static string SourceDirectory(string checkout, Assembly assembly)
    {
        var project = assembly.GetName().Name!;
        var file = Directory.EnumerateFiles(Path.Combine(checkout, "src"), $"{project}.csproj", SearchOption.AllDirectories).Single();
        return Path.Combine(Path.GetDirectoryName(file)!, "Schema", "Migrations");
    }
}
