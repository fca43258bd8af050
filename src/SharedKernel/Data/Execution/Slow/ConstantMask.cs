using System.Text;

namespace Backend.Data.Execution.Slow;

/// <summary>
/// Replaces the constants of an expression as PostgreSQL prints it: texts in quotation marks, doubled within, and numbers.
/// Names, also quoted ones, placeholders and true, false and null stay.
/// </summary>
internal static class ConstantMask
{
    private const char Masked = '?';

    public static string Of(string expression)
    {
        var text = new StringBuilder(expression.Length);
        for (var at = 0; at < expression.Length;)
        {
            var first = expression[at];
            if (first == '\'')
            {
                text.Append('\'').Append(Masked).Append('\'');
                at = EndOfQuoted(expression, at);
            }
            else if (first == '"')
            {
                var end = EndOfQuoted(expression, at);
                text.Append(expression, at, end - at);
                at = end;
            }
            else if (char.IsAsciiDigit(first))
            {
                text.Append(Masked);
                at = EndOf(expression, at, static each => char.IsAsciiLetterOrDigit(each) || each is '.' or '_');
            }
            else if (IsName(first))
            {
                var end = EndOf(expression, at, static each => IsName(each) || char.IsAsciiDigit(each));
                text.Append(expression, at, end - at);
                at = end;
            }
            else
            {
                text.Append(first);
                at++;
            }
        }

        return text.ToString();
    }

    // A backslash escapes nothing here: PostgreSQL doubles it, and doubles quotation marks beside it as everywhere.
    private static int EndOfQuoted(string expression, int start)
    {
        var quote = expression[start];
        for (var at = start + 1; at < expression.Length; at++)
        {
            if (expression[at] != quote)
                continue;
            if (at + 1 == expression.Length || expression[at + 1] != quote)
                return at + 1;
            at++;
        }

        return expression.Length;
    }

    private static int EndOf(string expression, int start, Func<char, bool> belongs)
    {
        var at = start;
        while (at < expression.Length && belongs(expression[at]))
            at++;
        return at;
    }

    private static bool IsName(char each) => char.IsLetter(each) || each is '_' or '$' || each > '\x7f';
}
