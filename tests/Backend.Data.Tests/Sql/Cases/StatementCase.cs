using Backend.Data.Execution;

namespace Backend.Data.Tests.Sql.Cases;

/// <summary>A statement by name, whose text is kept in a golden file and which is also run.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Rows">How many rows it reads or writes in the seeded shop, for one organization.</param>
/// <param name="RunAsync">Runs it and answers the rows.</param>
internal sealed record StatementCase(string Name, int Rows, Func<IUnitOfWork, CancellationToken, Task<int>> RunAsync)
{
    public override string ToString() => Name;
}
