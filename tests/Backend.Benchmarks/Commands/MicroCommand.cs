using System.CommandLine;
using Backend.Benchmarks.Micro;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Backend.Benchmarks.Commands;

/// <summary><c>micro</c>: what building and compiling statements costs, without a database.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var command = new Command("micro", "Measures building and compiling statements alone: time and bytes.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var artifacts = Directory.CreateTempSubdirectory("backend-benchmarks-");
        try
        {
            var config = ManualConfig.CreateEmpty()
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .AddDiagnoser(MemoryDiagnoser.Default)
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddLogger(ConsoleLogger.Default)
                .WithArtifactsPath(artifacts.FullName);
            var summary = BenchmarkRunner.Run<CompilingStatements>(config);
            return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }
}
