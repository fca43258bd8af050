using System.Globalization;

namespace Backend.Data.Migrations.Running.Locks;

/// <summary>What a run was seen waiting for, and who has it.</summary>
/// <param name="Wanted">Such as <c>AccessExclusiveLock on catalog.products</c>.</param>
/// <param name="Holders">At least one.</param>
internal sealed record LockWait(string Wanted, IReadOnlyList<LockHolder> Holders)
{
    public string EndCommand => $"select pg_terminate_backend({Holders[0].Pid.ToString(CultureInfo.InvariantCulture)})";

    public override string ToString() => $"{Wanted}, held by {string.Join(" and ", Holders)}";
}
