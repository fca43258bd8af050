using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An INSERT, as plain configuration, whatever its rows come from.</summary>
internal abstract record InsertStatement(Table Table)
{
    /// <summary>ON CONFLICT; null when a conflict is an error.</summary>
    public ConflictClause? Conflict { get; init; }

    /// <summary>Whether values of <c>generated always as identity</c> columns are taken instead of refused.</summary>
    public bool OverridesSystemValue { get; init; }

    /// <summary>How many statements it takes.</summary>
    public abstract int Chunks { get; }

    /// <summary>How many rows one of the statements sends; null when only the server knows.</summary>
    public abstract int? RowsOf(int chunk);

    /// <summary>Whether any column but that of the organization is written.</summary>
    public abstract bool HasColumns { get; }

    /// <summary>Writes the columns after that of the organization, each with the separator before it.</summary>
    public abstract void WriteColumns(SqlWriter sql, string separator);

    /// <summary>Writes VALUES or SELECT.</summary>
    public abstract void WriteSource(SqlWriter sql, int chunk);

    /// <summary>Refuses what can be known to fail before anything is sent. Called before the first statement is compiled.</summary>
    public virtual void Check()
    {
    }
}
