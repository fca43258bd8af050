using Backend.Data.Execution;
using Backend.Data.Relational.Plan;

namespace Backend.Data.Relational.Reading;

/// <summary>Reads rows from parallel arrays.</summary>
internal static class SlotRows
{
    public static TValue[] Read<TValue>(RowSlots rows, RowShape<TValue> shape)
    {
        var row = new RowReader(rows.Slots);
        var values = rows.Count == 0 ? [] : new TValue[rows.Count];
        for (; row.Index < values.Length; row.Index++)
        {
            var ordinal = 0;
            values[row.Index] = shape(row, ref ordinal);
        }

        return values;
    }
}
