using Backend.Benchmarks.Commands;

return await BenchmarksCommand.RunAsync(args);
