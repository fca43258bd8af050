namespace Backend.Data.Migrations.Steps;

/// <summary>One change of a database, from which its SQL follows.</summary>
internal abstract record MigrationStep
{
    /// <summary>Why the step is there, where its SQL does not show it.</summary>
    public virtual string? Comment => null;

    /// <summary>Whole statements, each ended by a semicolon, without a line break at the end.</summary>
    public abstract string ToSql();
}
