using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tenancy;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using Npgsql;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Faults;

/// <summary>What a fault works with: a pool, a row of its own to write, and a way to kill its connection.</summary>
internal sealed record FaultRound(Database Database, NpgsqlDataSource Admin, Random Random, string Sku)
{
    /// <summary>A write that must have come back with its unit.</summary>
    public string LostSku => Sku + "-lost";

    public Task UnitAsync(Func<IUnitOfWork, CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        UnitAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadWrite, work, cancellationToken);

    public Task UnitAsync(
        OrganizationId organization,
        UnitOfWorkOptions options,
        Func<IUnitOfWork, CancellationToken, Task> work,
        CancellationToken cancellationToken = default) => Database.RunAsync(
            organization,
            options,
            async (unit, ct) =>
            {
                await work(unit, ct);
                return true;
            },
            cancellationToken);

    public Task<int> WriteAsync(IUnitOfWork unit, CancellationToken ct) => unit.Insert(Products).Values(Row(Sku)).ExecuteAsync(ct);

    public static NewProduct Row(string sku) => new() { Sku = sku, Name = sku, PriceCents = 1 };

    /// <summary>Ends the unit's connection on the server, and returns when it is gone.</summary>
    public async Task KillAsync(IUnitOfWork unit, CancellationToken ct)
    {
        var pid = await unit.RawAsync<int>("select pg_backend_pid()", ct);
        await using var kill = Admin.CreateCommand("select pg_terminate_backend($1, 5000)");
        kill.Parameters.Add(new NpgsqlParameter<int> { TypedValue = pid });
        await kill.ExecuteNonQueryAsync(ct);
    }
}
