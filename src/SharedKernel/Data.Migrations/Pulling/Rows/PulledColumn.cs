using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>A column as C# has it.</summary>
/// <param name="Row">The row, as the C# schema will say it.</param>
/// <param name="Type">The type.</param>
/// <param name="Name">The field's name.</param>
internal sealed record PulledColumn(ColumnRow Row, PulledType Type, string Name)
{
    /// <summary>Rules of the column, as calls behind its factory: <c>.Min(0)</c>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The default as a call; empty when it has none.</summary>
    public string DefaultCall { get; init; } = "";

    public string SqlName => Row.Name;

    /// <summary>A column that nobody reads, computed for searches.</summary>
    public bool IsSearch => Row is { Type: "tsvector", Generated: not null };
}
