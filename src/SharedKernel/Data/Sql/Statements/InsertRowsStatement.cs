using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An INSERT of rows that .NET has: VALUES for one, <c>unnest</c> of one array a column for many.</summary>
internal sealed record InsertRowsStatement<TNew>(Table Table, IReadOnlyList<ColumnValue<TNew>> Values, IReadOnlyList<TNew> Rows)
    : InsertStatement(Table)
{
    private bool[]? _chosen;

    /// <summary>The most rows of one statement.</summary>
    public int ChunkSize { get; init; } = RowChunks.DefaultSize;

    public override int Chunks => RowChunks.Count(Rows.Count, ChunkSize);

    protected override bool HasColumns => Array.IndexOf(Chosen, true) >= 0;

    /// <summary>Whether each of <see cref="Values"/> is sent: some row sets it, or .NET makes it.</summary>
    private bool[] Chosen => _chosen ??= Choose();

    public override int? RowsOf(int chunk) => RowChunks.At(chunk, Rows.Count, ChunkSize).Length;

    protected override void Check()
    {
        if (Conflict is { IsUpdate: true } conflict && Rows.Count > 1)
            conflict.CheckDistinct(Table, Values, Rows);
    }

    protected override void WriteColumns(SqlWriter sql, string separator)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (!Chosen[i])
                continue;
            sql.Append(separator).Append(Values[i].Column.Name);
            separator = ", ";
        }
    }

    protected override void WriteSource(SqlWriter sql, int chunk)
    {
        if (Rows.Count == 1)
        {
            WriteValues(sql, Rows[0]);
            return;
        }

        var (start, length) = RowChunks.At(chunk, Rows.Count, ChunkSize);
        WriteUnnest(sql, RowSpan.Of(Rows, start, length));
    }

    private bool[] Choose()
    {
        var chosen = new bool[Values.Count];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i] = IsChosen(Values[i]);
        return chosen;
    }

    private bool IsChosen(ColumnValue<TNew> value)
    {
        if (value.IsMadeHere)
            return true;
        var first = value.IsSet(Rows[0]);
        var mustAgree = (value.Column.Default is not null && !value.HasKnownDefault) || value.Column.Traits.Identity is not null;
        var any = first;
        for (var i = 1; i < Rows.Count && (mustAgree || !any); i++)
        {
            any = value.IsSet(Rows[i]);
            if (mustAgree && any != first)
                throw new StatementException($"{value.Column.Name} of {Table.QualifiedName} has a default that only the server knows: set it in every row or in none.");
        }

        if (any && !OverridesSystemValue && value.Column.Traits is { Identity.IsAlways: true })
            throw new StatementException($"{value.Column.Name} of {Table.QualifiedName} is always made by the server, unless OverridingSystemValue() is said.");
        return any;
    }

    private void WriteValues(SqlWriter sql, TNew row)
    {
        var separator = "";
        if (Table.IsTenant)
        {
            sql.Append(" values (").OrganizationValue();
            separator = ", ";
        }
        else if (!HasColumns)
        {
            sql.Append(" default values");
            return;
        }
        else
        {
            sql.Append(" values (");
        }

        for (var i = 0; i < Values.Count; i++)
        {
            if (!Chosen[i])
                continue;
            sql.Append(separator);
            Values[i].Write(sql, row);
            separator = ", ";
        }

        sql.Append(")");
    }

    private void WriteUnnest(SqlWriter sql, ReadOnlySpan<TNew> rows)
    {
        sql.Append(" select");
        if (Table.IsTenant)
            sql.Append(" ").OrganizationValue();
        var unnest = new UnnestClause<TNew>(Values, Chosen);
        unnest.WriteColumns(sql, Table.IsTenant ? ", " : " ");
        sql.Append(" from ");
        unnest.Write(sql, rows);
    }
}
