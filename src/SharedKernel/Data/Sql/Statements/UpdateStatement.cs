using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An UPDATE, as plain configuration.</summary>
internal sealed record UpdateStatement(Table Table)
{
    public IReadOnlyList<Assignment> Set { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    public UpdateStatement With(params IReadOnlyList<Assignment> added) =>
        this with { Set = Set.Count == 0 ? added : [.. Set, .. added] };
}
