using Backend.Data.Execution;

namespace Backend.Tenancy.Tests.Walls;

/// <summary>A statement that would reach another organization's rows if no wall stood.</summary>
/// <param name="Name">The kind of statement.</param>
/// <param name="Own">How many rows it touches of one organization.</param>
/// <param name="Crosses">How many without any wall; the same where the keys alone hold.</param>
/// <param name="RunAsync">Runs it and answers the rows.</param>
internal sealed record WallCase(string Name, int Own, int Crosses, Func<IUnitOfWork, CancellationToken, Task<int>> RunAsync)
{
    public override string ToString() => Name;
}
