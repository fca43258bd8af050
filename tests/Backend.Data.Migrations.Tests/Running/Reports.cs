namespace Backend.Data.Migrations.Tests.Running;

/// <summary>Keeps the reports of a run, and acts on one of them; at once, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class Reports(MigrationPhase phase, Action action) : IProgress<MigrationProgress>
{
    public Reports()
        : this(default, () => { })
    {
    }

    public List<MigrationProgress> All { get; } = [];

    public void Report(MigrationProgress value)
    {
        All.Add(value);
        if (value.Phase == phase)
            action();
    }
}
