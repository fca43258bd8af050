using Backend.Data.Relational.Plan;

namespace Backend.Data.Sql;

/// <summary>The names that the tables of a level go by, and the levels below it.</summary>
internal sealed class FindScope
{
    private readonly string[] _aliases;

    public FindScope(Layout layout, string alias)
    {
        Layout = layout;
        _aliases = new string[layout.Nodes.Count];
        _aliases[0] = alias;
        for (var i = 1; i < _aliases.Length; i++)
            _aliases[i] = FindAlias.Of(_aliases[layout.Nodes[i].Parent], layout.Nodes[i].Index, layout.Nodes[i].Table.TableName);
        Lists = layout.Lists.Count == 0
            ? []
            : [.. layout.Lists.Select(list => new FindScope(list.Part.Layout, FindAlias.Of(_aliases[list.Node], list.Index, list.Part.Link.Target.TableName)))];
    }

    public Layout Layout { get; }

    /// <summary>The name of the level's own table.</summary>
    public string Alias => _aliases[0];

    /// <summary>The levels below, as the layout numbers its lists.</summary>
    public IReadOnlyList<FindScope> Lists { get; }

    /// <summary>The name of a table of the level.</summary>
    public string this[int node] => _aliases[node];

    /// <summary>
    /// Brings the level's tables into scope. The author's columns of its own table are found there; a joined one is
    /// found by its relation, so that a table read twice is never mistaken.
    /// </summary>
    public void Declare(SqlWriter sql)
    {
        // The innermost first: of a relation joined twice the outermost is what its columns mean.
        for (var i = _aliases.Length - 1; i > 0; i--)
            sql.Declare(Layout.Nodes[i].Part!.Link, _aliases[i], IsOptional(i));
        sql.Declare(Layout.Nodes[0].Table, _aliases[0], isNullable: false);
    }

    private bool IsOptional(int node) =>
        Layout.Nodes[node].Part is { } part && (part.IsOptional || IsOptional(Layout.Nodes[node].Parent));
}
