using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An INSERT, whatever its rows come from. The organization is the first column, and never one of the caller's.</summary>
internal abstract record InsertStatement(Table Table) : WriteNode(Table)
{
    /// <summary>ON CONFLICT; null when a conflict is an error.</summary>
    public ConflictClause? Conflict { get; init; }

    /// <summary>Whether values of <c>generated always as identity</c> columns are taken instead of refused.</summary>
    public bool OverridesSystemValue { get; init; }

    public override StatementName Name => new("INSERT", Table.QualifiedName);

    /// <summary>Whether any column but that of the organization is written.</summary>
    protected abstract bool HasColumns { get; }

    /// <summary>Writes the columns after that of the organization, the first with the separator before it.</summary>
    protected abstract void WriteColumns(SqlWriter sql, string separator);

    /// <summary>Writes VALUES or SELECT.</summary>
    protected abstract void WriteSource(SqlWriter sql, int chunk);

    protected override void Write(SqlWriter sql, int chunk, OutputForm form)
    {
        sql.Append("insert into ").TableReference(Table, Table.TableAlias);
        WriteColumns(sql);
        if (OverridesSystemValue)
            sql.Append(" overriding system value");
        WriteSource(sql, chunk);
        if (Conflict is { } conflict)
            OnConflictClause.Write(sql, Table, conflict);
        ReturningClause.Write(sql, Returned, form);
    }

    private void WriteColumns(SqlWriter sql)
    {
        if (Table.IsTenant)
        {
            sql.Append(" (").Append(SqlWriter.OrganizationColumn);
            WriteColumns(sql, ", ");
            sql.Append(")");
        }
        else if (HasColumns)
        {
            WriteColumns(sql, " (");
            sql.Append(")");
        }
    }
}
