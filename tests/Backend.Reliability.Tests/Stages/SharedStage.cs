namespace Backend.Reliability.Tests.Stages;

/// <summary>One stage for all drills that leave it as they found it.</summary>
internal static class SharedStage
{
    private static Stage? stage;

    /// <summary>The stage, ready to serve. Drills run one after the other.</summary>
    public static async Task<Stage> JoinAsync()
    {
        stage ??= await Stage.CreateAsync();
        // A drill that failed may have left its fault.
        stage.Network.Reset();
        await stage.Host.ReadyAsync();
        return stage;
    }

    public static async Task StopAsync()
    {
        if (stage is not null)
            await stage.DisposeAsync();
        stage = null;
    }
}
