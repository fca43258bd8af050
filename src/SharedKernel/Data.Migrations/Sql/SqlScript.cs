namespace Backend.Data.Migrations.Sql;

/// <summary>
/// Splits a file into statements, so that each error has a line. Semicolons in quotes, comments and dollar quotes are
/// text. Function bodies are quoted: a <c>begin atomic</c> body would be split.
/// </summary>
internal sealed class SqlScript
{
    private readonly string _text;

    private readonly List<SqlStatement> _statements = [];

    private List<SqlDirective> _directives = [];

    private int _at;

    private SqlScript(string text) => _text = text;

    public static IReadOnlyList<SqlStatement> Split(string text)
    {
        var script = new SqlScript(text);
        script.Split();
        return script._statements;
    }

    private void Split()
    {
        while (true)
        {
            while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == ';' || AtComment))
                SkipBetweenStatements();
            if (_at == _text.Length)
                return;
            var start = _at;
            while (_at < _text.Length && _text[_at] != ';')
                Skip();
            _statements.Add(new SqlStatement(_text[start.._at].TrimEnd(), LineOf(start)) { Directives = _directives });
            _directives = [];
        }
    }

    private void SkipBetweenStatements()
    {
        var start = _at;
        Skip();
        if (SqlDirective.Read(_text[start.._at], LineOf(start)) is { } directive)
            _directives.Add(directive);
    }

    private int LineOf(int position) => 1 + _text.AsSpan(0, position).Count('\n');

    private bool AtComment => StartsWith("--") || StartsWith("/*");

    /// <summary>Moves past one character, or past the whole quote or comment that begins here.</summary>
    private void Skip()
    {
        if (StartsWith("--"))
            PastNext("\n");
        else if (StartsWith("/*"))
            PastBlockComment();
        else if (_text[_at] is '\'' or '"')
            PastQuote(_text[_at]);
        else if (DollarTag() is { } tag)
            PastDollarQuote(tag);
        else
            _at++;
    }

    private void PastQuote(char quote)
    {
        // Backslashes escape in E'…' only. A doubled quote ends one and begins the next: the same place in the end.
        var escapes = quote == '\'' && _at > 0 && _text[_at - 1] is 'e' or 'E' && (_at < 2 || !IsNamePart(_text[_at - 2]));
        for (_at++; _at < _text.Length && _text[_at] != quote; _at++)
        {
            if (escapes && _text[_at] == '\\')
                _at++;
        }

        _at = Math.Min(_at + 1, _text.Length);
    }

    private void PastBlockComment()
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

    private void PastDollarQuote(string tag)
    {
        _at += tag.Length;
        PastNext(tag);
    }

    private void PastNext(string end)
    {
        var found = _text.IndexOf(end, _at, StringComparison.Ordinal);
        _at = found < 0 ? _text.Length : found + end.Length;
    }

    // $tag$; not $1, and not the dollars inside a name.
    private string? DollarTag()
    {
        if (_text[_at] != '$' || (_at > 0 && IsNamePart(_text[_at - 1])))
            return null;
        var end = _at + 1;
        while (end < _text.Length && IsNamePart(_text[end]))
            end++;
        return end < _text.Length && _text[end] == '$' && !char.IsAsciiDigit(_text[_at + 1]) ? _text[_at..(end + 1)] : null;
    }

    private bool StartsWith(string text) => _text.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
