using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

public sealed partial class TableDefinition
{
    private readonly List<IndexDefinition> _indexes = [];

    private readonly List<ExclusionDefinition> _exclusions = [];

    internal IReadOnlyList<IndexDefinition> Indexes => _indexes;

    internal IReadOnlyList<ExclusionDefinition> Exclusions => _exclusions;

    /// <summary>No two rows of one organization hold the same values. With <see cref="Where"/> only among the rows it chooses.</summary>
    public TableDefinition Unique(params Column[] columns) => AddIndex(isUnique: true, Ascending(columns));

    /// <summary>No two rows of one organization have the same values of these expressions, such as <c>Lower(Email).Asc()</c>.</summary>
    public TableDefinition Unique(params OrderTerm[] terms) => AddIndex(isUnique: true, terms);

    /// <summary>An index over columns, ascending.</summary>
    public TableDefinition Index(params Column[] columns) => AddIndex(isUnique: false, Ascending(columns));

    /// <summary>An index over terms such as <c>CreatedAt.Desc()</c>.</summary>
    public TableDefinition Index(params OrderTerm[] terms) => AddIndex(isUnique: false, terms);

    /// <summary>An index over terms of which some have an operator class, such as <c>Metadata.OperatorClass("jsonb_path_ops")</c>.</summary>
    public TableDefinition Index(params IndexTerm[] terms) =>
        AddIndex(isUnique: false, [.. terms.Select(term => term.Order)])
            .UpdateIndex(index => index with { OperatorClasses = [.. terms.Select(term => term.OperatorClass)] });

    /// <summary>The method of the index just added; <see cref="IndexMethod.Btree"/> when nothing is said.</summary>
    public TableDefinition Using(IndexMethod method) => UpdateIndex(index => index with { Method = method });

    /// <summary>The index just added holds these columns too, so that a query over them need not read the table.</summary>
    public TableDefinition Include(params Column[] columns) => UpdateIndex(index => index with { Include = columns });

    /// <summary>NULL equals NULL to the unique key just added.</summary>
    public TableDefinition NullsNotDistinct() => UpdateIndex(index => index.IsUnique
        ? index with { NullsNotDistinct = true }
        : throw new InvalidOperationException("NullsNotDistinct follows Unique."));

    /// <summary>
    /// The unique key just added is an index and no constraint, which <c>on conflict on constraint</c> could name. PostgreSQL
    /// keeps both alike; it is for tables that others have made.
    /// </summary>
    public TableDefinition AsIndex() => UpdateIndex(index => index.IsUnique
        ? index with { IsPlain = true }
        : throw new InvalidOperationException("AsIndex follows Unique."));

    /// <summary>A storage parameter of the index just added, such as <c>fillfactor</c> or <c>ef_construction</c>.</summary>
    public TableDefinition With(string parameter, long value) =>
        UpdateIndex(index => index with { Parameters = [.. index.Parameters, (Identifier.Checked(parameter), value.ToString(System.Globalization.CultureInfo.InvariantCulture))] });

    /// <summary>
    /// No two rows of one organization are related by all of these operators: <c>(Room, "="), (During, "&amp;&amp;")</c>
    /// lets no booking of a room overlap another. By GiST; on tables of tenants the module lists
    /// <see cref="Extension.BtreeGist"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An operator has other characters than operators of PostgreSQL have.</exception>
    public TableDefinition Exclude(params (Column Column, string Operator)[] terms)
    {
        foreach (var (_, symbol) in terms)
        {
            if (symbol.Length == 0 || symbol.Any(c => !"+-*/<>=~!@#%^&|`?".Contains(c, StringComparison.Ordinal)))
                throw new ArgumentException($"'{symbol}' is not an operator.", nameof(terms));
        }

        _exclusions.Add(new ExclusionDefinition(terms, null));
        _where = condition => _exclusions[^1] = _exclusions[^1] with { Where = condition };
        _name = name => _exclusions[^1] = _exclusions[^1] with { Name = name };
        return this;
    }

    private static OrderTerm[] Ascending(Column[] columns) => [.. columns.Select(column => new OrderTerm(column, descending: false))];

    private TableDefinition AddIndex(bool isUnique, IReadOnlyList<OrderTerm> terms)
    {
        _indexes.Add(new IndexDefinition(isUnique, terms, null));
        _where = condition => UpdateIndex(index => index with { Where = condition });
        _name = name => UpdateIndex(index => index with { Name = name });
        return this;
    }

    private TableDefinition UpdateIndex(Func<IndexDefinition, IndexDefinition> change)
    {
        if (_indexes.Count == 0)
            throw new InvalidOperationException("This follows Index or Unique.");
        _indexes[^1] = change(_indexes[^1]);
        return this;
    }
}
