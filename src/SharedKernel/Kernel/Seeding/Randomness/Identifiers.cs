using System.Buffers.Binary;

namespace Backend.Kernel.Seeding.Randomness;

/// <summary>Ids that follow from the seed.</summary>
public static class Identifiers
{
    /// <summary>A UUID of version 7 (RFC 9562): the moment's milliseconds, then 74 random bits.</summary>
    public static Guid Version7(this ref SeedRandom random, DateTimeOffset moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)moment.ToUnixTimeMilliseconds() << 16) | 0x7000 | (random.Next() >> 52));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], 0x8000_0000_0000_0000 | (random.Next() >> 2));
        return new Guid(bytes, bigEndian: true);
    }
}
