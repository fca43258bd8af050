using Backend.Data.Execution;
using Backend.Data.Relational.Plan;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Relational.Reading;

/// <summary>The rows of one level that a statement of their own reads, kept by column until the levels below have come.</summary>
internal sealed class LevelRows
{
    private readonly Layout _layout;

    private readonly ColumnBuffer?[] _columns;

    private readonly List<int>?[] _positions;

    private readonly ColumnBuffer[] _hiddenKeys;

    private readonly int[] _counts;

    private readonly bool[] _present;

    private readonly List<long> _at = [];

    private readonly LevelRows?[] _lists;

    /// <param name="scope">The names of the level.</param>
    /// <param name="list">Where it hangs; null for the first level.</param>
    /// <param name="parent">The level above; null for the first.</param>
    public LevelRows(FindScope scope, LayoutList? list = null, LevelRows? parent = null)
    {
        Scope = scope;
        _layout = scope.Layout;
        _columns = [.. _layout.Columns.Select(column => column.Item?.Type.Buffer())];
        _positions = [.. _layout.Columns.Select(column => column.Item is null ? new List<int>() : null)];
        _hiddenKeys = [.. _layout.HiddenKeys.Select(key => key.Column.Type.Buffer())];
        _counts = new int[_layout.DomainCount];
        _present = new bool[_layout.DomainCount];
        _lists = new LevelRows?[_layout.Lists.Count];
        if (list is null || parent is null)
            return;
        Link = list.Part.Link;
        ParentKeys = [.. list.Keys.Select(parent.BufferOf)];
    }

    public FindScope Scope { get; }

    /// <summary>How the level hangs from the one above; null for the first.</summary>
    public RelationLink? Link { get; }

    /// <summary>The keys of all rows above, one buffer a column of the key.</summary>
    public IReadOnlyList<ColumnBuffer> ParentKeys { get; } = [];

    /// <summary>Reads a result set. Below the first level the parent's position is its first column.</summary>
    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken))
        {
            var ordinal = 0;
            if (Link is not null)
                _at.Add(reader.GetInt64(ordinal++));
            AddRow(reader, ordinal);
        }
    }

    /// <summary>The levels below, as far as there are rows that they may hang from.</summary>
    public IReadOnlyList<LevelRows> Below(bool evenIfEmpty = false)
    {
        for (var i = 0; i < _lists.Length; i++)
        {
            if (evenIfEmpty || _counts[_layout.Lists[i].Domain] > 0)
                _lists[i] = new LevelRows(Scope.Lists[i], _layout.Lists[i], this);
        }

        return [.. _lists.OfType<LevelRows>()];
    }

    /// <summary>All columns, with the lists of the levels below.</summary>
    public RowSlots ToSlots()
    {
        var slots = new Array[_layout.SlotCount];
        for (var i = 0; i < _columns.Length; i++)
            slots[_layout.Columns[i].Slot] = _columns[i]?.ToArray() ?? _positions[i]!.ToArray();
        for (var i = 0; i < _lists.Length; i++)
        {
            var list = _layout.Lists[i];
            slots[list.Slot] = list.Part.Group(_lists[i]?.ToSlots().Slots ?? [], _lists[i]?._at ?? [], _counts[list.Domain]);
        }

        return new RowSlots(slots, _counts[0]);
    }

    private ColumnBuffer BufferOf(LayoutKey key) => key.Position < _columns.Length
        ? _columns[key.Position]!
        : _hiddenKeys[key.Position - _columns.Length];

    private void AddRow(NpgsqlDataReader reader, int first)
    {
        _present[0] = true;
        _counts[0]++;
        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _layout.Columns[i];
            if (_columns[i] is { } buffer)
            {
                if (_present[column.Domain])
                    buffer.Add(reader, first + i);
                continue;
            }

            var isThere = _present[column.Domain] && reader.GetBoolean(first + i);
            if (_present[column.Domain])
                _positions[i]!.Add(isThere ? _counts[column.Defines]++ : -1);
            _present[column.Defines] = isThere;
        }

        for (var i = 0; i < _hiddenKeys.Length; i++)
        {
            if (_present[_layout.HiddenKeys[i].Domain])
                _hiddenKeys[i].Add(reader, first + _columns.Length + i);
        }
    }
}
