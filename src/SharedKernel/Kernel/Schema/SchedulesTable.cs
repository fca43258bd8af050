using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>When each cron schedule fires next: whoever moves it on fires it. Private: only functions of the role backend_jobs touch it.</summary>
internal sealed partial class SchedulesTable() : GlobalTable<ScheduleRow>("platform.schedules")
{
    public readonly Column<string> Name = Varchar("name", 100).PrimaryKey();

    /// <summary>The cron expression and its time zone: when either is changed, the next time is planned anew.</summary>
    public readonly Column<string> Expression = Varchar("expression", 200);

    public readonly Column<DateTimeOffset> NextRunAt = TimestampTz("next_run_at");

    public readonly Column<DateTimeOffset?> LastRunAt = TimestampTz("last_run_at").Nullable();

    protected override void Define(TableDefinition t) => t.Private().WrittenByJobs();
}
