namespace Backend.Data.Migrations.Tests.Running;

/// <summary>Acts on each report at once, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class ProgressAction(Action<MigrationProgress> action) : IProgress<MigrationProgress>
{
    public void Report(MigrationProgress value) => action(value);
}
