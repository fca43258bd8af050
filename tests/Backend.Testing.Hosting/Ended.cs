namespace Backend.Testing.Hosting;

/// <summary>A command that has run.</summary>
internal sealed record Ended(int ExitCode, IReadOnlyList<string> Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The last line of stdout: a command's result.</summary>
    public string Result => Output.Count > 0 ? Output[^1] : throw new AssertionException($"Nothing on stdout; stderr: {Errors}");

    public static async Task<Ended> RunAsync(string directory, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using var process = HostProcess.Start(directory, variables, arguments);
        var exit = process.ExitAsync();
        if (await Task.WhenAny(exit, Task.Delay(Patience)) != exit)
            throw new AssertionException($"The command does not end.\n{process.Transcript()}");
        var exitCode = await exit;
        return new Ended(exitCode, process.Output, string.Join('\n', process.Errors));
    }

    /// <summary>Fails unless the command ended with 0.</summary>
    public Ended Done()
    {
        Assert.That(ExitCode, Is.Zero, Errors);
        return this;
    }

    /// <summary>Fails unless the command ended with this code and one message for a person on stderr.</summary>
    public void Refused(int exitCode, string message)
    {
        Assert.That(ExitCode, Is.EqualTo(exitCode), Errors);
        Assert.That(Errors, Does.Contain(message).And.Not.Contain("   at ").And.Not.Contain("Unhandled exception"));
    }
}
