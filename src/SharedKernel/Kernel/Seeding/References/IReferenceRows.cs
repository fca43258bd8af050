using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Kernel.Seeding.References;

/// <summary>Rows that a module cannot be without, listed in its code.</summary>
public interface IReferenceRows
{
    /// <summary>The table they belong in.</summary>
    Table Table { get; }

    /// <summary>Whether each organization has them; false for a global table, which has them once.</summary>
    bool IsOfOrganizations { get; }

    /// <summary>Inserts the rows that are missing and puts back the columns that were edited.</summary>
    /// <param name="start">The organization's unit of work, or the owner's transaction for a global table.</param>
    /// <param name="cancellationToken">Ends the running statement.</param>
    /// <returns>How many rows were written; 0 when all were as listed.</returns>
    internal Task<int> WriteAsync(IStatementStart start, CancellationToken cancellationToken);
}
