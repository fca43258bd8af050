using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A list read as parallel typed arrays, one array a column.</summary>
public class ManyRelation<TParent, TValue> : Relation<TParent, IReadOnlyList<TValue>>
{
    private readonly FindBase<TValue> _shape;

    private readonly Schema.Column[] _leaves;

    internal ManyRelation(RelationPlan plan, FindBase<TValue> shape)
        : base(plan)
    {
        _shape = shape;
        _leaves = [.. plan.Leaves];
        if (plan.Relations.Any(relation => relation.Kind == RelationKind.Many || relation.IsOptional))
            throw new StatementException($"Within a list of {plan.Target.QualifiedName} only required single rows are read.");
        if (_leaves.FirstOrDefault(leaf => !leaf.Type.CanAggregate) is { } array)
            throw new StatementException($"The array column {array.Name} of {array.Table.QualifiedName} is not read within a list.");
    }

    internal override IReadOnlyList<TValue> Read(RowReader reader, ref int ordinal)
    {
        var arrays = new Array[_leaves.Length];
        var at = ordinal;
        ordinal += arrays.Length;
        // array_agg over no rows is NULL.
        if (reader.Reader.IsDBNull(at))
            return [];
        for (var i = 0; i < arrays.Length; i++)
            arrays[i] = _leaves[i].Type.ReadArray(reader.Reader, at + i);
        var rows = new RowReader(arrays);
        var values = new TValue[arrays[0].Length];
        for (; rows.Index < values.Length; rows.Index++)
        {
            var start = 0;
            values[rows.Index] = _shape.Read(rows, ref start);
        }

        return values;
    }
}
