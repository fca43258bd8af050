using System.Text;

namespace Backend.Data.Generators.Emission;

/// <summary>Indented lines that end in a line feed on every platform, so that builds stay deterministic.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    public void Summary(string text) =>
        Line($"/// <summary>{text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")}</summary>");

    public void Open(char bracket = '{')
    {
        Line(bracket.ToString());
        _depth++;
    }

    public void Close(string bracket = "}")
    {
        _depth--;
        Line(bracket);
    }

    public override string ToString() => _text.ToString();
}
