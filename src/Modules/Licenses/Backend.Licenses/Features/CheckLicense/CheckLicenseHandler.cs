using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Modules.Licenses.Keys;
using MediatR;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;

namespace Backend.Modules.Licenses.Features.CheckLicense;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>
/// One statement in one round trip, prepared, by the index on the hash. The end of the time is held against the database's
/// clock: a license is over at that instant, whenever its job runs.
/// </summary>
internal sealed class CheckLicenseHandler(IUnitOfWork unitOfWork) : IRequestHandler<CheckLicense, LicenseCheck>
{
    private static readonly Condition IsUsable = Licenses.Status.Eq(LicenseStatus.Active) & (Licenses.ExpiresAt.IsNull() | Licenses.ExpiresAt.Gt(Now()));

    private static readonly PreparedQuery<byte[], LicenseCheck> ByKey = Prepare((Placeholder<byte[]> hash) => Of(IsUsable, hash));

    private static readonly PreparedQuery<byte[], string, LicenseCheck> ByKeyAndMachine = Prepare(
        (Placeholder<byte[]> hash, Placeholder<string> machine) => Of(IsUsable & HoldsSeat(machine), hash));

    public async Task<LicenseCheck> Handle(CheckLicense request, CancellationToken cancellationToken)
    {
        if (LicenseKey.HashOf(request.Key) is not { } hash)
            return LicenseCheck.Unknown;
        var found = request.Machine is { } machine
            ? await unitOfWork.Execute(ByKeyAndMachine, hash, machine).FirstOrDefaultAsync(cancellationToken)
            : await unitOfWork.Execute(ByKey, hash).FirstOrDefaultAsync(cancellationToken);
        return found ?? LicenseCheck.Unknown;
    }

    private static Query<LicenseCheck> Of(Condition isValid, Placeholder<byte[]> hash) =>
        Select(isValid, Licenses.Status, Licenses.Seats, Licenses.SeatsUsed, Licenses.ExpiresAt).From(Licenses)
            .Where(Licenses.KeyHash.Eq(hash))
            .As((valid, status, seats, used, expiresAt) => new LicenseCheck(valid, status, seats, used, expiresAt));

    private static Condition HoldsSeat(Placeholder<string> machine) => Exists(From(Activations).Where(
        Activations.LicenseId.Eq(Licenses.Id),
        Activations.Machine.Eq(machine),
        Activations.ReleasedAt.IsNull()));
}
