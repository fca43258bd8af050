namespace Backend.Benchmarks.Contenders;

/// <summary>What reports call the contenders.</summary>
internal static class ContenderNames
{
    public const string RawWalled = "raw Npgsql, walled";

    public const string Raw = "raw Npgsql";

    public const string RawReset = "raw Npgsql, pool reset";

    public const string BackendData = "Backend.Data, walled";

    public const string Dapper = "Dapper, walled";

    public const string EntityFramework = "EF Core, walled";
}
