using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Reads the text of a template for what could reach beyond it: the brackets around it keep an OR away from the
/// organization's conditions only as long as it neither closes them nor comments them out.
/// </summary>
internal struct TemplateScanner
{
    private int _open;

    /// <exception cref="StatementException">It leaves its brackets, comments, holds a second statement, or quotes a hole.</exception>
    public void Read(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '(':
                    _open++;
                    break;
                case ')' when --_open < 0:
                    throw new StatementException("A template closes a bracket that it did not open.");
                case ';':
                    throw new StatementException("A template is one statement or a part of one: it has no semicolon.");
                case '-' when next == '-':
                case '/' when next == '*':
                    throw new StatementException("A template has no comments: they could hide what follows it.");
                case '$' when char.IsAsciiDigit(next):
                    throw new StatementException("A template does not number its parameters: values stand in holes.");
                case '$' when next == '$' || char.IsAsciiLetter(next) || next == '_':
                    throw new StatementException("A template has no dollar quotes: write '…'.");
                case '\'' or '"':
                    i = EndOfQuotes(text, i);
                    break;
                default:
                    break;
            }
        }
    }

    /// <exception cref="StatementException">A bracket is still open.</exception>
    public readonly void End()
    {
        if (_open > 0)
            throw new StatementException("A template opens a bracket that it does not close.");
    }

    private static int EndOfQuotes(string text, int start)
    {
        var end = text.IndexOf(text[start], start + 1);
        return end > 0 ? end : throw new StatementException("A template has a hole within quotes: a value's hole stands by itself.");
    }
}
