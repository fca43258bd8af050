using System.Buffers.Binary;
using System.Text;

namespace Backend.Testing.Telemetry.Otlp;

/// <summary>Reads the fields of one protobuf message, one after the other: as much of the wire format as OTLP uses.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private const int Varint = 0;

    private const int Fixed64 = 1;

    private const int LengthDelimited = 2;

    private const int Fixed32 = 5;

    private ReadOnlySpan<byte> _rest = message;

    /// <summary>The field's number in its message.</summary>
    public int Field { get; private set; }

    /// <summary>The value of a number of any width.</summary>
    public ulong Number { get; private set; }

    /// <summary>The value of a message, a text or bytes.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    public readonly string Text => Encoding.UTF8.GetString(Bytes);

    public readonly string Hex => Convert.ToHexStringLower(Bytes);

    /// <summary>Goes to the next field; false at the end.</summary>
    /// <exception cref="InvalidDataException">The bytes are no protobuf.</exception>
    public bool Read()
    {
        if (_rest.IsEmpty)
            return false;
        var tag = ReadVarint();
        Field = (int)(tag >> 3);
        Bytes = default;
        Number = 0;
        switch ((int)(tag & 7))
        {
            case Varint:
                Number = ReadVarint();
                break;
            case Fixed64:
                Number = BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));
                break;
            case LengthDelimited:
                Bytes = Take((int)ReadVarint());
                break;
            case Fixed32:
                Number = BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));
                break;
            default:
                throw new InvalidDataException($"Field {Field} has the unknown wire type {tag & 7}.");
        }

        return true;
    }

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Take(1)[0];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }

        throw new InvalidDataException("A number has more than 64 bits.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _rest.Length)
            throw new InvalidDataException("The message ends within a field.");
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
