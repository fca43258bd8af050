using System.Text.RegularExpressions;
using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Generating;
using Backend.Data.Migrations.Ordering;

namespace Backend.Data.Migrations;

/// <summary>Writes the migrations that lead from the modules' last snapshots to their C# schemas. Never opens a connection.</summary>
public static partial class MigrationGenerator
{
    /// <summary>
    /// Writes, for each module that changed, <c>NNNN_name.sql</c> with the next number, the steps back in
    /// <c>Reverse/NNNN_name.sql</c>, and <c>snapshot.json</c>; or nothing at all while a question has no answer. Modules
    /// are compared together, because a table may move between them.
    /// </summary>
    /// <param name="modules">Every module, with its source directory.</param>
    /// <param name="name">Words for the files' names: lower-case letters, digits and underscores, such as <c>add_phone</c>.</param>
    /// <param name="ask">
    /// Answers what <c>decisions.json</c> does not, by asking a person; null for nobody there. Its answers are written into
    /// that file, under <paramref name="name"/>.
    /// </param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    /// <exception cref="MigrationFileException">There is no source directory, or its files are damaged.</exception>
    /// <exception cref="MigrationDecisionException">An answer is none that its question takes.</exception>
    /// <exception cref="SchemaModelException">A schema itself is wrong.</exception>
    /// <exception cref="ModuleOrderException">The modules' foreign keys leave no order, or lead to a module that is not listed.</exception>
    public static GenerateResult Generate(IReadOnlyList<ModuleMigrations> modules, string name, Func<Question, string?>? ask = null)
    {
        if (!NamePattern().IsMatch(name))
            throw new ArgumentException($"'{name}' is not a name of lower-case letters, digits and underscores, such as add_phone.", nameof(name));
        var order = ModuleOrder.Of([.. modules.Select(module => module.Schema)]);
        return new Generation([.. order.Select(schema => modules.First(module => module.Schema == schema))], name, ask).Run();
    }

    [GeneratedRegex("^[a-z0-9_]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
