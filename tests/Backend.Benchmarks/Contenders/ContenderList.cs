using Backend.Benchmarks.Contenders.BackendData;
using Backend.Benchmarks.Contenders.Dapper;
using Backend.Benchmarks.Contenders.EntityFramework;
using Backend.Benchmarks.Contenders.Raw;
using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Contenders;

/// <summary>All contenders, each with a pool of its own.</summary>
internal static class ContenderList
{
    public static IReadOnlyList<IContender> Create(BenchmarkDatabase database) =>
    [
        RawContender.Walled(database),
        RawContender.WithoutTenancy(database),
        RawContender.WithReset(database),
        new BackendDataContender(database),
        new DapperContender(database),
        new EntityFrameworkContender(database),
    ];
}
