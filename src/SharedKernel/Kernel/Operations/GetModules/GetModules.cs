using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Kernel.Modules;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.GetModules;

internal sealed record GetModules : IQuery<ModulesReport>;

internal sealed class GetModulesHandler(IUnitOfWork unitOfWork, ModuleCatalog catalog) : IRequestHandler<GetModules, ModulesReport>
{
    /// <summary>Counting ends here, so that a large organization is answered in time.</summary>
    private const long Most = 100_000;

    public async Task<ModulesReport> Handle(GetModules request, CancellationToken cancellationToken)
    {
        var modules = new List<ModuleReport>(catalog.Modules.Count);
        foreach (var module in catalog.Modules)
        {
            var tables = new List<TableRows>();
            foreach (var table in module.Schema.Tables.Where(table => table.HoldsTenantRows))
                tables.Add(await CountAsync(table, cancellationToken));
            modules.Add(new ModuleReport(module.Name, tables));
        }

        return new ModulesReport(modules);
    }

    private async Task<TableRows> CountAsync(Table table, CancellationToken cancellationToken)
    {
        var rows = await unitOfWork.Sql<long>($"select count(*) from (select from {table} limit {Most + 1}) as counted").SingleAsync(cancellationToken);
        return new TableRows(table.TableName, Math.Min(rows, Most), IsAtLeast: rows > Most);
    }
}
