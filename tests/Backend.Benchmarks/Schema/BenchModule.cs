using Backend.Benchmarks.Jobs;
using Backend.Kernel.Jobs;
using Backend.Kernel.Modules;

namespace Backend.Benchmarks.Schema;

using static Backend.Benchmarks.Schema.Tables;

/// <summary>The measured tables, with the keys, walls and grants that the migrations give every module's, and the measured kinds of jobs.</summary>
internal sealed class BenchModule : IModule
{
    public string Name => "bench";

    public void Configure(ModuleBuilder module) => module
        .Tables(Contacts, Products, Orders, OrderItems)
        .Job<BatchedJob, BatchedJobHandler>(new JobKindOptions { CompletesInBatches = true })
        .Job<UnitJob, UnitJobHandler>()
        .Job<WaitingJob, WaitingJobHandler>();
}
