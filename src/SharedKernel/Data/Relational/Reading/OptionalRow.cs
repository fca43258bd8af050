using Backend.Data.Execution;
using Backend.Data.Relational.Plan;
using Backend.Data.Schema.Types;

namespace Backend.Data.Relational.Reading;

/// <summary>Reads a joined row that may not be there.</summary>
internal sealed class OptionalRow<TValue>(OnePart part, RowShape<TValue> shape)
{
    public bool TryRead(RowReader row, ref int ordinal, out TValue value)
    {
        if (row.IsList)
            return TryReadFromList(row, ref ordinal, out value);
        if (row.Get(ColumnTypes.Boolean, ordinal))
        {
            ordinal++;
            value = shape(row, ref ordinal);
            return true;
        }

        ordinal += part.ColumnCount;
        value = default!;
        return false;
    }

    // The arrays of an optional row hold only the rows that are there.
    private bool TryReadFromList(RowReader row, ref int ordinal, out TValue value)
    {
        var position = row.GetPosition(ordinal);
        if (position < 0)
        {
            ordinal += part.SlotCount;
            value = default!;
            return false;
        }

        ordinal++;
        var index = row.Index;
        row.Index = position;
        value = shape(row, ref ordinal);
        row.Index = index;
        return true;
    }
}
