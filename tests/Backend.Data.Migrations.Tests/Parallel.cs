// Most of a test's time here is the server's, or a wait for a lock.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]
