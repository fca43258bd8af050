using Backend.Data.Execution;
using Backend.Data.Relational.Reading;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Plan;

/// <summary>Rows of another table as a list.</summary>
internal abstract class ManyPart : FindPart
{
    protected ManyPart(RelationLink link, FindPlan target)
    {
        if (target.Locking is not null || target.IsPerLevel)
            throw new StatementException($"A list of {target.From.QualifiedName} is locked and split into levels with the whole read, not by itself.");
        if (target.Parts.OfType<ItemsPart>().Any(part => part.Items.Any(item => item is OrNullItem)))
            throw new StatementException($"What is null as a whole is not read within a list of {target.From.QualifiedName}: use OrNull() on single expressions, or a relation.");
        Link = link;
        Layout = new Layout(target);
        ColumnCount = Layout.ColumnCount;
    }

    public RelationLink Link { get; }

    public Layout Layout { get; }

    public override int ColumnCount { get; }

    public override int SlotCount => 1;

    /// <summary>The lists of many parents, as an array of lists.</summary>
    /// <param name="slots">The arrays of all rows.</param>
    /// <param name="at">The parent's position for each row, from 1.</param>
    /// <param name="parents">How many parents there are.</param>
    public abstract Array Group(Array[] slots, IReadOnlyList<long> at, int parents);
}

/// <inheritdoc/>
internal sealed class ManyPart<TValue>(RelationLink link, FindPlan target, RowShape<TValue> shape) : ManyPart(link, target)
{
    /// <summary>All rows of the arrays.</summary>
    public TValue[] Rows(RowSlots rows) => SlotRows.Read(rows, shape);

    public override Array Group(Array[] slots, IReadOnlyList<long> at, int parents)
    {
        var lengths = new int[parents];
        foreach (var parent in at)
            lengths[parent - 1]++;
        var lists = new IReadOnlyList<TValue>[parents];
        var values = new TValue[parents][];
        for (var i = 0; i < parents; i++)
            lists[i] = values[i] = lengths[i] == 0 ? [] : new TValue[lengths[i]];
        Array.Clear(lengths);
        var row = new RowReader(slots);
        for (; row.Index < at.Count; row.Index++)
        {
            var parent = (int)at[row.Index] - 1;
            var ordinal = 0;
            values[parent][lengths[parent]++] = shape(row, ref ordinal);
        }

        return lists;
    }
}
