namespace Backend.Data.Migrations.Checking;

/// <summary>One comparison of <c>db check</c>.</summary>
internal interface ISchemaCheck
{
    /// <summary>Compares; empty when there is nothing to say, or no database to say it of.</summary>
    Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken);
}
