using Backend.Data.Schema;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Tests.Samples;

/// <summary>Three modules: sales references catalog.</summary>
internal static class Modules
{
    public static ModuleSchema Platform { get; } = new("platform", Samples.Platform.Tables.Organizations);

    public static ModuleSchema Catalog { get; } = new("catalog", Samples.Catalog.Tables.Currencies, Samples.Catalog.Tables.Products);

    public static ModuleSchema Sales { get; } = new("sales", Samples.Sales.Tables.Orders, Samples.Sales.Tables.OrderLines);

    /// <summary>The extension pgvector is seldom at hand: its SQL is approved by people and run nowhere.</summary>
    public static ModuleSchema Vectors { get; } = new("vectors", Samples.Vectors.Tables.Documents) { Extensions = [Extension.Vector] };

    /// <summary>Not in the order in which they must be created.</summary>
    public static IReadOnlyList<ModuleSchema> All { get; } = [Sales, Catalog, Platform];
}
