using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Orders;

namespace Backend.Modules.Licenses.Samples;

/// <summary>Licenses by the lines they come from.</summary>
internal sealed class LicenseRows(SampleUnit unit)
{
    private const int TakenBack = 4;

    private static readonly Weighted<int> Years = new((1, 70), (3, 30));

    private readonly SeedStream _lines = unit.Stream("licenses.licenses");

    public NewLicense Row(SampleLicenseLine line)
    {
        var random = Numbers(line);
        var expiresAt = line.OrderedAt.AddYears(random.Pick(Years));
        var status = StatusOf(line, ref random, expiresAt);
        var hasTerm = status is LicenseStatus.Active or LicenseStatus.Expired;
        var id = random.Version7(line.OrderedAt);
        var changedAt = status == LicenseStatus.Pending ? line.OrderedAt : random.Moment(line.OrderedAt, unit.Until);
        return new NewLicense
        {
            Id = id,
            ContactId = line.ContactId,
            ProductId = line.ProductId,
            OrderId = line.OrderId,
            Status = status,
            Seats = line.Quantity,
            ActivatedAt = hasTerm ? line.OrderedAt : null,
            RevokedAt = status == LicenseStatus.Revoked ? changedAt : null,
            ExpiresAt = hasTerm ? expiresAt : null,
            Version = status == LicenseStatus.Pending ? 1L : 2L,
            CreatedAt = line.OrderedAt,
            UpdatedAt = changedAt,
        };
    }

    // A line has no number here; order and product tell it apart, as an order has each product once.
    private SeedRandom Numbers(SampleLicenseLine line) => _lines.At(Half(line.OrderId), Half(line.ProductId));

    private static long Half(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes[8..]);
    }

    private LicenseStatus StatusOf(SampleLicenseLine line, ref SeedRandom random, DateTimeOffset expiresAt)
    {
        if (line.Status == OrderStatus.Placed)
            return LicenseStatus.Pending;
        if (line.Status == OrderStatus.Cancelled || random.Chance(TakenBack))
            return LicenseStatus.Revoked;
        return expiresAt < unit.Until ? LicenseStatus.Expired : LicenseStatus.Active;
    }
}
