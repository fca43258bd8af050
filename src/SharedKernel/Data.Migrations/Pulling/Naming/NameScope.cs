namespace Backend.Data.Migrations.Pulling.Naming;

/// <summary>Names that must differ from each other.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public bool Has(string name) => _taken.Contains(name);

    /// <summary>The first of the candidates that is free, or the last with a number; it is taken from then on.</summary>
    public string Take(params IReadOnlyList<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (_taken.Add(candidate))
                return candidate;
        }

        for (var number = 2; ; number++)
        {
            if (_taken.Add($"{candidates[^1]}{number}"))
                return $"{candidates[^1]}{number}";
        }
    }
}
