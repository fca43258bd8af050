using System.Text;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>A file of C#: what it imports, sorted, its namespace, and its lines.</summary>
internal sealed class CSharpFile(string @namespace)
{
    private readonly SortedSet<(int Rank, string Name)> _usings = [];

    private readonly StringBuilder _text = new();

    /// <param name="name">A namespace, or <c>static</c> and a class.</param>
    public CSharpFile Using(string name)
    {
        var rank = name.StartsWith("static ", StringComparison.Ordinal) ? 2 : name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1;
        _usings.Add((rank, name));
        return this;
    }

    public CSharpFile Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    public PulledFile ToFile(string path)
    {
        var file = new StringBuilder();
        foreach (var (_, name) in _usings.OrderBy(each => each.Rank).ThenBy(each => each.Name, StringComparer.Ordinal))
            file.Append("using ").Append(name).Append(";\n");
        if (_usings.Count > 0)
            file.Append('\n');
        return new PulledFile(path, file.Append("namespace ").Append(@namespace).Append(";\n\n").Append(_text).ToString());
    }
}
