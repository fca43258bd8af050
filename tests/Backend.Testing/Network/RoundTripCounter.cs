using System.Buffers.Binary;

namespace Backend.Testing.Network;

/// <summary>
/// Reads the frames that the server sends, and counts each ReadyForQuery: the protocol's end of one answer to one Sync or
/// simple query. A turn of the client that holds several of them is one round trip.
/// </summary>
internal sealed class RoundTripCounter
{
    private const byte ReadyForQuery = (byte)'Z';

    private const byte CommandComplete = (byte)'C';

    private const int HeaderLength = 5;

    private readonly Lock _lock = new();

    private readonly byte[] _header = new byte[HeaderLength];

    private int _headerFilled;

    private long _bodyLeft;

    private bool _isOpened;

    private bool _clientHasSent;

    private long _roundTrips;

    private long _statements;

    /// <summary>Without the exchange that opens the connection.</summary>
    public long RoundTrips
    {
        get
        {
            lock (_lock)
                return _roundTrips;
        }
    }

    /// <summary>Statements that the server has completed, BEGIN and COMMIT among them.</summary>
    public long Statements
    {
        get
        {
            lock (_lock)
                return _statements;
        }
    }

    public void ClientSent(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
            _clientHasSent = bytes.Length > 0;
    }

    public void ServerSent(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            while (bytes.Length > 0)
                bytes = bytes[Take(bytes)..];
        }
    }

    private int Take(ReadOnlySpan<byte> bytes)
    {
        if (_bodyLeft > 0)
        {
            var body = (int)Math.Min(_bodyLeft, bytes.Length);
            _bodyLeft -= body;
            return body;
        }

        var count = Math.Min(HeaderLength - _headerFilled, bytes.Length);
        bytes[..count].CopyTo(_header.AsSpan(_headerFilled));
        _headerFilled += count;
        if (_headerFilled == HeaderLength)
        {
            _headerFilled = 0;
            _bodyLeft = BinaryPrimitives.ReadInt32BigEndian(_header.AsSpan(1)) - sizeof(int);
            if (_header[0] == ReadyForQuery)
                Ready();
            else if (_header[0] == CommandComplete)
                _statements++;
        }

        return count;
    }

    private void Ready()
    {
        if (_isOpened && _clientHasSent)
            _roundTrips++;
        _isOpened = true;
        _clientHasSent = false;
    }
}
