namespace Backend.Data.Sql;

/// <summary>
/// The names that columns can be qualified with at one place of a statement. Inner statements see the outer names,
/// unless they are isolated as common table expressions and plain subqueries of FROM are.
/// </summary>
internal sealed class SqlScope
{
    private readonly List<Entry> _entries = [];

    private int _visibleFrom;

    public void Clear()
    {
        _entries.Clear();
        _visibleFrom = 0;
    }

    /// <param name="item">Whose columns may be written; null when only the compiler writes them.</param>
    /// <param name="alias">The name.</param>
    /// <param name="isNullable">Whether an outer join may give NULL for every column.</param>
    public void Add(object? item, string alias, bool isNullable)
    {
        for (var i = _visibleFrom; i < _entries.Count; i++)
        {
            if (_entries[i].Alias == alias)
                throw new StatementException($"The alias {alias} is used twice. Give one of the tables another with As(…).");
        }

        _entries.Add(new Entry(item, alias, isNullable));
    }

    /// <summary>Gives a table another name for a while: that of one of the tables that are in scope already.</summary>
    public void Bind(object item, string alias) => _entries.Add(new Entry(item, alias, IsNullable: false));

    /// <summary>The entry of a table or subquery; null when it is not in scope.</summary>
    public Entry? Find(object item)
    {
        for (var i = _entries.Count - 1; i >= _visibleFrom; i--)
        {
            if (ReferenceEquals(_entries[i].Item, item))
                return _entries[i];
        }

        return null;
    }

    public Frame Enter(bool isolated)
    {
        var frame = new Frame(_entries.Count, _visibleFrom);
        if (isolated)
            _visibleFrom = _entries.Count;
        return frame;
    }

    public void Leave(Frame frame)
    {
        _entries.RemoveRange(frame.Count, _entries.Count - frame.Count);
        _visibleFrom = frame.VisibleFrom;
    }

    internal readonly record struct Entry(object? Item, string Alias, bool IsNullable);

    internal readonly record struct Frame(int Count, int VisibleFrom);
}
