using Backend.Data.Schema;

namespace Backend.Data.Relational.Plan;

/// <summary>
/// What the rows of one level of a nested read hold: the row itself with all that is joined to it, flat, and the lists
/// that hang from it. A domain is the set of rows that have something: of every column of an optional row there are
/// only as many values as there are such rows.
/// </summary>
internal sealed class Layout
{
    private readonly List<LayoutNode> _nodes = [];

    private readonly List<LayoutColumn> _columns = [];

    private readonly List<LayoutList> _lists = [];

    private readonly List<LayoutKey> _keys = [];

    private readonly List<LayoutEntry> _entries = [];

    public Layout(FindPlan plan)
    {
        Plan = plan;
        _nodes.Add(new LayoutNode(plan.From, null, Parent: -1, Index: 0));
        Add(plan, node: 0, domain: 0);
        foreach (var list in _lists)
            list.Keys = [.. list.Part.Link.Keys.Select(key => KeyOf(list, key.Local))];
        ColumnCount = _columns.Sum(column => column.IsFlattened ? 2 : 1) + _lists.Sum(list => 1 + list.Part.ColumnCount);
    }

    public FindPlan Plan { get; }

    /// <summary>The level's own table, then what is joined to it.</summary>
    public IReadOnlyList<LayoutNode> Nodes => _nodes;

    public IReadOnlyList<LayoutColumn> Columns => _columns;

    public IReadOnlyList<LayoutList> Lists => _lists;

    /// <summary>Columns that only lists are found by.</summary>
    public IReadOnlyList<LayoutKey> HiddenKeys => _keys;

    /// <summary>Columns and lists in the order in which they are read.</summary>
    public IReadOnlyList<LayoutEntry> Entries => _entries;

    public int SlotCount { get; private set; }

    /// <summary>All rows, and one more for each optional row.</summary>
    public int DomainCount { get; private set; } = 1;

    /// <summary>The columns of a result set that hold the level as arrays, with the lists in it but without parents' positions.</summary>
    public int ColumnCount { get; }

    private void Add(FindPlan plan, int node, int domain)
    {
        var index = 0;
        foreach (var part in plan.Parts)
        {
            switch (part)
            {
                case ItemsPart items:
                    foreach (var item in items.Items)
                        AddColumn(new LayoutColumn(node, item, domain, Defines: 0, SlotCount++));
                    break;
                case OnePart one:
                    AddOne(one, node, index++, domain);
                    break;
                case ManyPart many:
                    _entries.Add(new LayoutEntry(null, _lists.Count));
                    _lists.Add(new LayoutList(many, node, index++, domain, SlotCount++));
                    break;
            }
        }
    }

    private void AddOne(OnePart one, int parent, int index, int domain)
    {
        var node = _nodes.Count;
        _nodes.Add(new LayoutNode(one.Target.From, one, parent, index));
        _nodes[parent].HasJoins = true;
        if (one.IsOptional)
        {
            AddColumn(new LayoutColumn(node, null, domain, Defines: DomainCount, SlotCount++));
            domain = DomainCount++;
        }

        Add(one.Target, node, domain);
    }

    private void AddColumn(LayoutColumn column)
    {
        _entries.Add(new LayoutEntry(column, -1));
        _columns.Add(column);
    }

    private LayoutKey KeyOf(LayoutList list, Column local)
    {
        var table = _nodes[list.Node].Table;
        for (var i = 0; i < _columns.Count; i++)
        {
            // One that is read anyway, unless it is read as another type than the server's.
            if (_columns[i].Node == list.Node
                && _columns[i].Item is Column { Type: { ReadCast: null, CanAggregate: true } } column
                && column.Name == local.Name
                && ReferenceEquals(column.Table, table))
            {
                return new LayoutKey(list.Node, local, list.Domain, $"c{i}", i);
            }
        }

        var known = _keys.Find(key => key.Node == list.Node && key.Column.Name == local.Name);
        if (known is null)
            _keys.Add(known = new LayoutKey(list.Node, local, list.Domain, $"k{_keys.Count}", _columns.Count + _keys.Count));
        return known;
    }
}
