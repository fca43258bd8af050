namespace Backend.Kernel.Schema;

/// <summary>The kernel's own tables.</summary>
internal static class Tables
{
    public static OrganizationsTable Organizations { get; } = new();

    public static IdempotencyKeysTable IdempotencyKeys { get; } = new();
}
