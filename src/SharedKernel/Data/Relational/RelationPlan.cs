using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>How a relation is read into the statement of its parent.</summary>
internal enum RelationKind
{
    /// <summary>A joined row that must be there.</summary>
    One,

    /// <summary>Rows as parallel arrays.</summary>
    Many,
}

/// <summary>One node of a nested read, as plain configuration.</summary>
internal sealed record RelationPlan(RelationKind Kind, Table Target, Column Local, Column Foreign)
{
    public IReadOnlyList<RelationPlan> Relations { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    /// <summary>The most rows for each parent.</summary>
    public int? Limit { get; init; }

    /// <summary>The columns the node adds to the result: its own row, then its relations.</summary>
    public IEnumerable<Column> Leaves => Target.AllColumns.Concat(Relations.SelectMany(relation => relation.Leaves));

    public bool IsOptional => Local.IsNullable;
}
