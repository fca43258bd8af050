using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>The disk of a table is full, and somebody makes room.</summary>
public sealed class FullDiskTests
{
    private const int Megabytes = 16;

    [Test]
    public Task Fill_UnderLoad_LosesNothingAcknowledged() => RunAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Fill_AgainAndAgain_LosesNothingAcknowledged() => RunAsync(DrillSize.Long);

    private static async Task RunAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        if (await stage.Cluster.MountDiskAsync(Megabytes) is not { } disk)
        {
            Assert.Ignore("A small disk needs mount(8), which this account may not use.");
            return;
        }

        await stage.Cluster.ExecuteAsync($"create tablespace small location '{disk}'");
        await MoveOrdersAsync(stage, "small");
        await Drill.RunAsync(stage, new Fault("disk of the orders table full"), size, async load =>
        {
            await FillAsync(stage);
            try
            {
                await load.FailAsync(load.Callers.Count);
            }
            finally
            {
                await stage.Cluster.ExecuteAsync("drop table filler", stage.DatabaseName);
            }
        });
        await MoveOrdersAsync(stage, "pg_default");
        await stage.Cluster.ExecuteAsync("drop tablespace small");
    }

    private static async Task MoveOrdersAsync(Stage stage, string tablespace)
    {
        await stage.Cluster.ExecuteAsync($"alter table orders.orders set tablespace {tablespace}", stage.DatabaseName);
        await stage.Cluster.ExecuteAsync($"alter table orders.order_items set tablespace {tablespace}", stage.DatabaseName);
    }

    // The statement fails, and the room that it took stays taken.
    private static async Task FillAsync(Stage stage)
    {
        await stage.Cluster.ExecuteAsync("create table filler (text text) tablespace small", stage.DatabaseName);
        await stage.Cluster.ExecuteAsync("alter table filler alter text set storage plain", stage.DatabaseName);
        await Assert.ThatAsync(
            () => stage.Cluster.ExecuteAsync("insert into filler select repeat('x', 1900) from generate_series(1, 1000000)", stage.DatabaseName),
            Throws.InstanceOf<Npgsql.PostgresException>().With.Property("SqlState").EqualTo(Npgsql.PostgresErrorCodes.DiskFull));
    }
}
