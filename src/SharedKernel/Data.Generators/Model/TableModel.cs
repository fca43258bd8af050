namespace Backend.Data.Generators.Model;

/// <summary>All that the generated file depends on: no symbols, no syntax, no positions.</summary>
internal sealed record TableModel
{
    /// <summary>Empty in the global namespace.</summary>
    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public required string RowName { get; init; }

    /// <summary>What the documentation calls the table: its SQL name, else its class.</summary>
    public required string DisplayName { get; init; }

    public required string Accessibility { get; init; }

    public required TableKind Kind { get; init; }

    public required EquatableArray<ColumnModel> Columns { get; init; }

    public string NewRowName => RowNames.New(RowName);

    public string PatchName => RowNames.Patch(RowName);

    public bool IsWritable => RowNames.IsWritable(Kind);

    public string FileName => (Namespace.Length == 0 ? ClassName : Namespace + "." + ClassName) + ".g.cs";

    public string Qualify(string typeName) =>
        Namespace.Length == 0 ? "global::" + typeName : $"global::{Namespace}.{typeName}";
}
