using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Plan;

/// <summary>How the rows of one table lead to those of another. One object for each declared relation, by which statements know it.</summary>
internal sealed class RelationLink
{
    public RelationLink(Table target, IReadOnlyList<JoinKey> keys, Junction? through = null)
    {
        if (keys.Count == 0)
            throw new StatementException($"A relation to {target.QualifiedName} needs a key.");
        Target = target;
        Keys = keys;
        Through = through;
        foreach (var key in keys)
            Check(key.Foreign, through?.Table ?? target);
    }

    public Table Target { get; }

    /// <summary>From the declaring table to the target, or to the table between.</summary>
    public IReadOnlyList<JoinKey> Keys { get; }

    /// <summary>The table between, when there is one.</summary>
    public Junction? Through { get; }

    /// <summary>Refuses a relation to one row whose key may find several: the join would multiply the parents.</summary>
    public RelationLink ToOneRow()
    {
        if (!Target.IsOwned || IsUnique([.. Keys.Select(key => key.Foreign.Name)]))
            return this;
        var columns = string.Join(", ", Keys.Select(key => key.Foreign.Name));
        throw new StatementException($"A relation to one row of {Target.QualifiedName} needs a unique key, and ({columns}) is none.");
    }

    internal static void Check(Column column, Table table)
    {
        if (column.Table.QualifiedName != table.QualifiedName)
            throw new StatementException($"{column.Table.QualifiedName}.{column.Name} is no column of {table.QualifiedName}, which the relation leads to.");
    }

    private bool IsUnique(HashSet<string> names) =>
        (Target.PrimaryKey.Any() && Target.PrimaryKey.All(column => names.Contains(column.Name)))
        || Target.Definition.Indexes.Any(index => index is { IsUnique: true, Where: null }
            && index.Terms.All(term => term.Expression is Column column && names.Contains(column.Name)));
}

/// <summary>The table between two others whose rows belong together many to many.</summary>
internal sealed class Junction
{
    public Junction(IReadOnlyList<JoinKey> keys, Table target)
    {
        Table = keys[0].Local.Table;
        Keys = keys;
        foreach (var key in keys)
        {
            RelationLink.Check(key.Local, Table);
            RelationLink.Check(key.Foreign, target);
        }
    }

    public Table Table { get; }

    /// <summary>From this table to the target.</summary>
    public IReadOnlyList<JoinKey> Keys { get; }
}
