using Npgsql;

namespace Backend.Data.Sql;

/// <summary>The positional parameters of a statement in the order of their numbers.</summary>
internal sealed class SqlParameters
{
    private readonly List<Entry> _entries = [];

    private int _organization;

    public int Count => _entries.Count;

    /// <summary>Where the organization's is, from 0; -1 when the statement has none.</summary>
    public int OrganizationIndex => _organization - 1;

    public void Clear()
    {
        _entries.Clear();
        _organization = 0;
    }

    /// <summary>The number of a node's parameter, which is the same wherever the node is written.</summary>
    public int NumberOf(IParameter node)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (ReferenceEquals(_entries[i].Node, node))
                return i + 1;
        }

        _entries.Add(new Entry(node, null));
        return _entries.Count;
    }

    public int Add(NpgsqlParameter parameter)
    {
        _entries.Add(new Entry(null, parameter));
        return _entries.Count;
    }

    /// <summary>The number of the organization's parameter, whose value comes when the statement is sent.</summary>
    public int NumberOfOrganization()
    {
        if (_organization == 0)
        {
            _entries.Add(default);
            _organization = _entries.Count;
        }

        return _organization;
    }

    /// <summary>The nodes, for a shape that is bound again and again; null where the organization is.</summary>
    public IParameter?[] ToNodes()
    {
        var nodes = new IParameter?[_entries.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = _entries[i].Node;
        return nodes;
    }

    public NpgsqlParameter[] ToArray()
    {
        var parameters = new NpgsqlParameter[_entries.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            var (node, parameter) = _entries[i];
            parameters[i] = parameter ?? node?.Create() ?? OrganizationParameter.Place;
        }

        return parameters;
    }

    private readonly record struct Entry(IParameter? Node, NpgsqlParameter? Parameter);
}
