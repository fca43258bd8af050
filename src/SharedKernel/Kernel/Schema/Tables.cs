namespace Backend.Kernel.Schema;

/// <summary>The kernel's own tables.</summary>
internal static class Tables
{
    public static OrganizationsTable Organizations { get; } = new();

    public static OrganizationDeletionsTable OrganizationDeletions { get; } = new();

    public static OperatorAuditTable OperatorAudit { get; } = new();

    public static JobsTable Jobs { get; } = new();

    public static OutboxTable Outbox { get; } = new();

    public static InboxTable Inbox { get; } = new();

    public static SchedulesTable Schedules { get; } = new();

    public static IdempotencyKeysTable IdempotencyKeys { get; } = new();
}
