using Backend.Data.Query;
using Backend.Kernel.Identity;
using Backend.Kernel.Requests;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;
using MediatR;

namespace Backend.Kernel.Tests.Idempotency;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>The ledger, with requests that carry a key.</summary>
public abstract class KeyedFixture : LedgerFixture
{
    private protected const string Key = "2d3f-a";

    private protected Task<RequestOutcome<Guid>> OpenAsync(string name, string key = Key, OrganizationContext? caller = null) =>
        Host.SendAsync(caller ?? Caller, new OpenAccount(name), new RequestOptions { IdempotencyKey = key });

    private protected Task<RequestOutcome<Unit>> RunKeyedAsync(Func<Work, CancellationToken, Task> body, string key = Key) =>
        Host.SendAsync(Caller, new RunCommand(body), new RequestOptions { IdempotencyKey = key });

    private protected Task<long> RowsAsync() =>
        Host.ReadAsync<long>("select count(*) from platform.idempotency_keys where organization_id = $1", Caller.Organization.Value);

    private protected static Task InsertAsync(Work work, string name, CancellationToken ct) =>
        work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = name }).ExecuteAsync(ct);
}
