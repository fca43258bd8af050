using System.Buffers.Binary;
using System.Text;

namespace Backend.Testing.Network;

/// <summary>
/// Reads the messages that a client sends, and finds each COMMIT, however the bytes are cut up: as a simple query, and as
/// a statement that is parsed once and then bound by its name.
/// </summary>
internal sealed class CommitReader
{
    private const byte Query = (byte)'Q';

    private const byte Parse = (byte)'P';

    private const byte Bind = (byte)'B';

    private const int LengthBytes = sizeof(int);

    // Longer than a name and COMMIT together.
    private const int Kept = 96;

    private readonly byte[] _header = new byte[1 + LengthBytes];

    private readonly byte[] _body = new byte[Kept];

    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);

    // The message that opens a connection has no type.
    private int _headerFilled = 1;

    private int _bodyRead;

    private int _bodyLeft;

    /// <summary>Whether a COMMIT ends within these bytes.</summary>
    public bool Read(ReadOnlySpan<byte> bytes)
    {
        var found = false;
        while (bytes.Length > 0)
        {
            var taken = _bodyLeft == 0 ? TakeHeader(bytes[0]) : TakeBody(bytes);
            bytes = bytes[taken..];
            found |= _bodyLeft == 0 && _headerFilled == 0 && IsCommit();
        }

        return found;
    }

    private int TakeHeader(byte next)
    {
        _header[_headerFilled++] = next;
        if (_headerFilled == _header.Length)
        {
            _bodyLeft = BinaryPrimitives.ReadInt32BigEndian(_header.AsSpan(1)) - LengthBytes;
            _bodyRead = 0;
            _headerFilled = 0;
        }

        return 1;
    }

    private int TakeBody(ReadOnlySpan<byte> bytes)
    {
        var count = Math.Min(_bodyLeft, bytes.Length);
        var kept = Math.Min(count, Kept - _bodyRead);
        bytes[..kept].CopyTo(_body.AsSpan(_bodyRead));
        _bodyRead += kept;
        _bodyLeft -= count;
        return count;
    }

    private bool IsCommit()
    {
        var texts = Encoding.UTF8.GetString(_body, 0, _bodyRead).Split('\0');
        switch (_header[0])
        {
            case Query:
                return IsCommit(texts[0]);
            case Parse when texts.Length > 1 && IsCommit(texts[1]):
                _statements.Add(texts[0]);
                return false;
            case Parse:
                _statements.Remove(texts[0]);
                return false;
            case Bind:
                return texts.Length > 1 && _statements.Contains(texts[1]);
            default:
                return false;
        }
    }

    private static bool IsCommit(string text) => text.Equals("COMMIT", StringComparison.OrdinalIgnoreCase);
}
