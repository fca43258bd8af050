using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Locks;

/// <summary>A lock that a statement takes on a table and keeps until its transaction ends.</summary>
/// <param name="Table">The table or view.</param>
/// <param name="Mode">One of <see cref="LockModes"/>.</param>
internal sealed record TableLock(ObjectName Table, string Mode);
