using Backend.Development;
using Backend.Testing.Clusters;
using Npgsql;

namespace Backend.Reliability.Tests.Clusters;

/// <summary>The servers that the drills stand on do what they say.</summary>
public sealed class PrivateClusterTests
{
    private PrivateCluster _cluster = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _cluster = await PrivateCluster.CreateAsync("work_mem = '3MB'");
        await _cluster.ExecuteAsync("create table kept (value int)");
    }

    [OneTimeTearDown]
    public async Task EndAsync() => await _cluster.DisposeAsync();

    [Test]
    public async Task Create_WithSettings_HasThemAndTheRolesOfTheDeployment()
    {
        await using var connection = new NpgsqlConnection(_cluster.ConnectionString(DatabaseRole.App) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select current_user::text || ' ' || current_setting('work_mem')", connection);
        Assert.That(await command.ExecuteScalarAsync(), Is.EqualTo("backend_app 3MB"));
    }

    [Test]
    public async Task Kill_ThenStart_KeepsWhatWasCommitted()
    {
        await _cluster.ExecuteAsync("insert into kept values (1)");
        var before = await CountAsync();
        await _cluster.Process.KillAsync();
        await Assert.ThatAsync(CountAsync, Throws.InstanceOf<NpgsqlException>());
        await _cluster.Process.StartAsync();
        Assert.That(await CountAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Freeze_UntilThawed_AnswersNobody()
    {
        await _cluster.Process.FreezeAsync();
        try
        {
            await using var connection = new NpgsqlConnection(_cluster.ConnectionString(DatabaseRole.App) + ";Pooling=false;Timeout=1");
            await Assert.ThatAsync(() => connection.OpenAsync(), Throws.InstanceOf<NpgsqlException>());
        }
        finally
        {
            await _cluster.Process.ThawAsync();
        }

        Assert.That(await CountAsync(), Is.Not.Negative);
    }

    [Test]
    public async Task Standby_PausedAndPromoted_ShowsWhatThePrimaryHad()
    {
        await using var standby = await _cluster.AddStandbyAsync();
        await standby.PauseReplayAsync();
        await _cluster.ExecuteAsync("insert into kept values (2)");
        var written = await CountAsync();
        Assert.That(await standby.ReadAsync<long>("select count(*) from kept"), Is.LessThan(written));
        await standby.ResumeReplayAsync();
        await _cluster.Process.StopAsync();
        await standby.PromoteAsync();
        Assert.That(await standby.ReadAsync<long>("select count(*) from kept"), Is.EqualTo(written));
        await standby.ExecuteAsync("insert into kept values (3)");
        await _cluster.Process.StartAsync();
    }

    private Task<long> CountAsync() => _cluster.ReadAsync<long>("select count(*) from kept");
}
