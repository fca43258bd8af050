using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Why one table cannot be said in C#. While there is none, it can.</summary>
/// <param name="schema">The schema as the database has it now.</param>
/// <param name="table">The table or view.</param>
internal sealed class Refusals(string schema, string table)
{
    private readonly List<LeftOut> _all = [];

    public IReadOnlyList<LeftOut> All => _all;

    /// <summary>The table as statements of today name it.</summary>
    public string Place { get; } = SqlName.Qualified(schema, table);

    public void Add(string reason, string? fix = null) => _all.Add(new LeftOut($"{schema}.{table}", reason, fix));

    /// <summary>A name that would have to be quoted, and how to change it.</summary>
    public void Verify(string name, string what, Func<string, string> rename)
    {
        if (!Schema.Identifier.NeedsQuotes(name))
            return;
        var suggestion = CSharpName.Snake(name);
        if (Schema.Identifier.NeedsQuotes(suggestion))
            suggestion = $"{suggestion}_{what.Split(' ')[^1]}";
        Add($"{what} {SqlName.Of(name)} would have to be quoted", rename(suggestion));
    }

    public void VerifyConstraint(string name) =>
        Verify(name, "the constraint", to => $"alter table {Place} rename constraint {SqlName.Of(name)} to {to};");

    public void VerifyIndex(string name) =>
        Verify(name, "the index", to => $"alter index {SqlName.Qualified(schema, name)} rename to {to};");

    public void VerifyState(string? state, string what)
    {
        if (state is not null)
            Add($"{what} is {state}, which no C# schema says");
    }
}
