using Backend.Development;
using Backend.Reliability.Tests.Stages;
using Npgsql;

namespace Backend.Reliability.Tests.Drills;

/// <summary>Somebody holds the locks that every order needs, and all connections wait for them.</summary>
public sealed class ExhaustedPoolTests
{
    // Twice the pool.
    private const int Callers = 40;

    [Test]
    public Task Lock_WhatAllNeed_AnswersWithinTheDeadline() => RunAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Lock_ForLong_AnswersWithinTheDeadline() => RunAsync(DrillSize.Long);

    private static async Task RunAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        var fault = new Fault($"locks that every order needs held for {size.Hold.TotalSeconds} s; {Callers} callers, 20 connections");
        await Drill.RunAsync(stage, fault, size, async load =>
        {
            await using var connection = new NpgsqlConnection(stage.Workplace.Database.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = new NpgsqlCommand("select from orders.products where organization_id = $1 for update", connection, transaction)
            {
                Parameters = { new NpgsqlParameter { Value = load.Organization.Value } },
            };
            await command.ExecuteNonQueryAsync();
            await Task.Delay(size.Hold);
            await transaction.RollbackAsync();
        }, Callers);
    }
}
