using Backend.Kernel.Modules;

namespace Backend.Benchmarks.Schema;

using static Backend.Benchmarks.Schema.Tables;

/// <summary>The measured tables, with the keys, walls and grants that the migrations give every module's.</summary>
internal sealed class BenchModule : IModule
{
    public string Name => "bench";

    public void Configure(ModuleBuilder module) => module.Tables(Contacts, Products, Orders, OrderItems);
}
