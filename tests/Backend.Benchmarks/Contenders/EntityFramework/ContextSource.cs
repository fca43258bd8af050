using Backend.Benchmarks.Schema;
using Backend.Data.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Backend.Benchmarks.Contenders.EntityFramework;

/// <summary>Pooled contexts, each in a transaction that has entered its organization.</summary>
internal sealed class ContextSource(string connectionString)
{
    private const int StatementTimeoutMilliseconds = 5_000;

    private readonly PooledDbContextFactory<BenchContext> _contexts = new(
        new DbContextOptionsBuilder<BenchContext>()
            .UseNpgsql(connectionString, npgsql => npgsql
                .MapEnum<ContactType>("contact_type", "bench")
                .MapEnum<OrderStatus>("order_status", "bench"))
            .Options);

    public async Task<TAnswer> RunAsync<TAnswer>(
        OrganizationId organization,
        bool isReadOnly,
        Func<BenchContext, Task<TAnswer>> work,
        CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        context.Organization = organization.Value;
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        await context.Database.ExecuteSqlAsync($"select app.enter({organization.Value}, {isReadOnly}, {StatementTimeoutMilliseconds})", ct);
        var answer = await work(context);
        await transaction.CommitAsync(ct);
        return answer;
    }
}
