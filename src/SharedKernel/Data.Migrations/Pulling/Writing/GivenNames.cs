using Backend.Data.Schema;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>Which constraints and indexes have the name that the C# schema would give them anyway.</summary>
internal sealed class GivenNames
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The call that names it; empty when it has its name by itself.</summary>
    public string Call(string name, string pattern) =>
        name == pattern && name.Length <= Identifier.MaxLength && _given.Add(name) ? "" : $".Named({CSharpText.Quoted(name)})";
}
