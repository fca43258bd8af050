using Backend.Data.Relational.Plan;
using Npgsql;

namespace Backend.Data.Relational.Reading;

/// <summary>Reads a list, with the lists in it, from the parallel arrays of one row.</summary>
internal static class ListArrays
{
    /// <param name="reader">Stands at the row.</param>
    /// <param name="layout">What the list holds.</param>
    /// <param name="ordinal">The first of its columns; moved behind the last.</param>
    public static RowSlots Read(NpgsqlDataReader reader, Layout layout, ref int ordinal)
    {
        // array_agg over no rows is NULL.
        if (reader.IsDBNull(ordinal))
        {
            ordinal += layout.ColumnCount;
            return default;
        }

        var slots = new Array[layout.SlotCount];
        Span<int> counts = stackalloc int[layout.DomainCount];
        foreach (var column in layout.Columns)
        {
            // Nor does it make an array where no optional row is there: nobody will ask for one then.
            if (column.Domain == 0 || counts[column.Domain] > 0)
            {
                slots[column.Slot] = column.Item is { } item
                    ? item.Type.ReadArray(reader, ordinal)
                    : Positions(reader.GetFieldValue<bool[]>(ordinal), out counts[column.Defines]);
            }

            ordinal += column.IsFlattened ? 2 : 1;
        }

        counts[0] = slots[layout.Columns[0].Slot].Length;
        foreach (var list in layout.Lists)
            slots[list.Slot] = ReadList(reader, list.Part, counts[list.Domain], ref ordinal);
        return new RowSlots(slots, counts[0]);
    }

    private static Array ReadList(NpgsqlDataReader reader, ManyPart part, int parents, ref int ordinal)
    {
        if (reader.IsDBNull(ordinal))
        {
            ordinal += 1 + part.ColumnCount;
            return part.Group([], [], parents);
        }

        var at = reader.GetFieldValue<long[]>(ordinal++);
        return part.Group(Read(reader, part.Layout, ref ordinal).Slots, at, parents);
    }

    // Where among the rows that are there each one is; -1 for a row that is not.
    private static int[] Positions(bool[] present, out int count)
    {
        var positions = new int[present.Length];
        count = 0;
        for (var i = 0; i < present.Length; i++)
            positions[i] = present[i] ? count++ : -1;
        return positions;
    }
}
