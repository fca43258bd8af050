namespace Backend.Data.Migrations.Steps;

/// <summary>One change of a database, from which its SQL follows.</summary>
internal abstract record MigrationStep
{
    /// <summary>Why the step is there, where its SQL does not show it.</summary>
    public virtual string? Comment => null;

    /// <summary>Why its transaction begins here: the locks of what stands before it must not outlast it. Null when it needs none of its own.</summary>
    public virtual string? OwnTransaction => null;

    /// <summary>Whether what follows begins another transaction, so that its locks end with it.</summary>
    public virtual bool EndsTransaction => false;

    /// <summary>Whether PostgreSQL, or the run, executes it outside the transactions around it.</summary>
    public virtual bool RunsAlone => false;

    /// <summary>What is lost for good, in words; null when nothing is.</summary>
    public virtual string? Loses => null;

    /// <summary>Why somebody wants it although it loses data or breaks the running version: an answer that was given.</summary>
    public string? Reason { get; init; }

    /// <summary>Whole statements, each ended by a semicolon, without a line break at the end.</summary>
    public abstract string ToSql();
}
