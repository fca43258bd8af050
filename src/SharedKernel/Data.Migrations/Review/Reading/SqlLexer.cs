namespace Backend.Data.Migrations.Review.Reading;

/// <summary>
/// Cuts a statement into tokens as PostgreSQL's scanner does with standard_conforming_strings on. It never fails: what
/// is not closed ends with the statement, and a character it does not know is a symbol.
/// </summary>
internal sealed class SqlLexer
{
    private readonly string _text;

    private readonly List<SqlToken> _tokens = [];

    private int _at;

    private SqlLexer(string text) => _text = text;

    public static IReadOnlyList<SqlToken> Tokens(string text)
    {
        var lexer = new SqlLexer(text);
        while (lexer._at < text.Length)
            lexer.Next();
        return lexer._tokens;
    }

    private void Next()
    {
        var c = _text[_at];
        if (char.IsWhiteSpace(c))
            _at++;
        else if (StartsWith("--"))
            _at = EndOf("\n", _at);
        else if (StartsWith("/*"))
            PastComment();
        else if (c == '\'')
            Quoted(SqlTokenKind.Text, escapes: false);
        else if (c is 'e' or 'E' && Follows('\''))
            Quoted(SqlTokenKind.Text, escapes: true, prefix: 1);
        else if (c is 'b' or 'B' or 'x' or 'X' or 'n' or 'N' && Follows('\''))
            Quoted(SqlTokenKind.Text, escapes: false, prefix: 1);
        else if (c == '"')
            Quoted(SqlTokenKind.QuotedName, escapes: false);
        else if (c == '$' && DollarTag() is { } tag)
            DollarQuoted(tag);
        else if (char.IsAsciiDigit(c))
            While(SqlTokenKind.Number, static next => char.IsAsciiLetterOrDigit(next) || next is '.' or '_');
        else if (IsNameStart(c))
            While(SqlTokenKind.Word, static next => IsNameStart(next) || char.IsAsciiDigit(next) || next == '$');
        else
            Symbol();
    }

    private void Symbol()
    {
        var length = StartsWith("::") ? 2 : 1;
        _tokens.Add(new SqlToken(SqlTokenKind.Symbol, _text.Substring(_at, length), _at));
        _at += length;
    }

    private void While(SqlTokenKind kind, Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _text.Length && belongs(_text[_at]))
            _at++;
        _tokens.Add(new SqlToken(kind, _text[start.._at].ToLowerInvariant(), start));
    }

    private void Quoted(SqlTokenKind kind, bool escapes, int prefix = 0)
    {
        var start = _at;
        var quote = _text[_at + prefix];
        var value = new System.Text.StringBuilder();
        for (_at += prefix + 1; _at < _text.Length; _at++)
        {
            if (escapes && _text[_at] == '\\' && _at + 1 < _text.Length)
                _at++;
            else if (_text[_at] == quote && Follows(quote))
                _at++;
            else if (_text[_at] == quote)
                break;
            value.Append(_text[_at]);
        }

        _at = Math.Min(_at + 1, _text.Length);
        _tokens.Add(new SqlToken(kind, value.ToString(), start));
    }

    private void DollarQuoted(string tag)
    {
        var start = _at;
        var body = _at + tag.Length;
        var end = _text.IndexOf(tag, body, StringComparison.Ordinal);
        _tokens.Add(new SqlToken(SqlTokenKind.Text, end < 0 ? _text[body..] : _text[body..end], start));
        _at = end < 0 ? _text.Length : end + tag.Length;
    }

    private void PastComment()
    {
        var depth = 0;
        do
        {
            if (StartsWith("/*"))
                (depth, _at) = (depth + 1, _at + 2);
            else if (StartsWith("*/"))
                (depth, _at) = (depth - 1, _at + 2);
            else
                _at++;
        }
        while (depth > 0 && _at < _text.Length);
    }

    private int EndOf(string end, int from)
    {
        var found = _text.IndexOf(end, from, StringComparison.Ordinal);
        return found < 0 ? _text.Length : found + end.Length;
    }

    // $$ or $tag$; $1 is a parameter.
    private string? DollarTag()
    {
        var end = _at + 1;
        while (end < _text.Length && (IsNameStart(_text[end]) || (end > _at + 1 && char.IsAsciiDigit(_text[end]))))
            end++;
        return end < _text.Length && _text[end] == '$' ? _text[_at..(end + 1)] : null;
    }

    private bool Follows(char c) => _at + 1 < _text.Length && _text[_at + 1] == c;

    private bool StartsWith(string text) => _text.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || c > 127;
}
