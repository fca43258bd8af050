using System.Collections.Concurrent;
using System.Globalization;

namespace Backend.Data.Sql;

/// <summary>
/// The text of a statement while it is written. What comes out is one string for each distinct text, so that
/// rendering a statement again allocates none and the driver finds what it has prepared.
/// </summary>
internal sealed class SqlText
{
    /// <summary>Texts kept: what a large application has by far; what comes beyond is made anew each time.</summary>
    private const int MaxTexts = 4096;

    private static readonly ConcurrentDictionary<string, string> Texts = new(new TextComparer());

    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Texts.GetAlternateLookup<ReadOnlySpan<char>>();

    private char[] _buffer = new char[1024];

    private int _length;

    public bool IsEmpty => _length == 0;

    public void Append(string text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    public void Append(long number)
    {
        const int Longest = 20;
        number.TryFormat(Room(Longest), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Clear() => _length = 0;

    public string Intern()
    {
        var text = _buffer.AsSpan(0, _length);
        if (BySpan.TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        return Texts.Count < MaxTexts ? Texts.GetOrAdd(made, made) : made;
    }

    public override string ToString() => new(_buffer, 0, _length);

    private Span<char> Room(int more)
    {
        if (_length + more > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
        return _buffer.AsSpan(_length);
    }
}
