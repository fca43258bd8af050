using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An INSERT of what a SELECT finds.</summary>
internal sealed record InsertSelectStatement(Table Table, SelectQuery Select) : InsertStatement(Table)
{
    /// <summary>The columns and what the select gives for each.</summary>
    public IReadOnlyList<(Column Column, Expr Value)> Columns { get; init; } = [];

    protected override bool HasColumns => Columns.Count > 0;

    protected override void Check()
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            var column = Columns[i].Column;
            if (!ReferenceEquals(column.Table, Table))
                throw new StatementException($"{column.Table.QualifiedName}.{column.Name} is not a column of the {Table.QualifiedName} that is inserted into.");
            if (column.Traits is { GeneratedSql: not null } || (!OverridesSystemValue && column.Traits is { Identity.IsAlways: true }))
                throw new StatementException($"{column.Name} of {Table.QualifiedName} is always made by the server{(column.Traits.Identity is null ? "" : ", unless OverridingSystemValue() is said")}.");
            for (var j = 0; j < i; j++)
            {
                if (ReferenceEquals(Columns[j].Column, column))
                    throw new StatementException($"{column.Name} of {Table.QualifiedName} is set twice.");
            }
        }

        foreach (var column in Table.AllColumns)
        {
            if (column.IsRequired && !Columns.Any(set => ReferenceEquals(set.Column, column)))
                throw new StatementException($"{column.Name} of {Table.QualifiedName} has no value and no default of the server's: an insert from a select sets it.");
        }
    }

    protected override void WriteColumns(SqlWriter sql, string separator)
    {
        foreach (var (column, _) in Columns)
        {
            sql.Append(separator).Append(column.Name);
            separator = ", ";
        }
    }

    protected override void WriteSource(SqlWriter sql, int chunk)
    {
        var items = new List<Expr>(Columns.Count + 1);
        if (Table.IsTenant)
            items.Add(OrganizationItem.Instance);
        foreach (var (_, value) in Columns)
            items.Add(value);
        sql.Append(" ");
        // The select does not see the table that it is written into, which may be one of its own.
        var frame = sql.EnterScope(isolated: true);
        (Select with { Columns = items }).Write(sql, OutputForm.Named);
        sql.LeaveScope(frame);
    }
}
