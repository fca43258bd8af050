using System.Diagnostics;
using System.Text;
using Backend.Deploy.Tests.Files;

namespace Backend.Deploy.Tests.Drills;

/// <summary>A script under <c>deploy/</c>, run to its end. It bounds its own time and ends what it has started.</summary>
internal sealed record Script(int ExitCode, string Output, string Errors)
{
    private const int ProgramMissing = 77;

    public static string PathOf(string path) => Path.Combine(Checkout.Root, "deploy", path);

    public static async Task<Script> RunAsync(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo(PathOf(path), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = new StringBuilder();
        var errors = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        return new Script(process.ExitCode, output.ToString(), errors.ToString());
    }

    /// <summary>Fails unless the drill held; ignored with its sentence where a program is missing.</summary>
    public Script Held()
    {
        TestContext.Out.Write(Output);
        if (ExitCode == ProgramMissing)
            Assert.Ignore(Errors.Trim());
        Assert.That(ExitCode, Is.Zero, Errors);
        return this;
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
            text.AppendLine(line);
    }
}
