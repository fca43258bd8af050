// Most of a test's time here is another process's: the host's or the server's.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]
