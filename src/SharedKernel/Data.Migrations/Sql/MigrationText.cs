using System.Text;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Sql;

/// <summary>The text of a migration file: a header, then each step with the reason it is there.</summary>
internal sealed class MigrationText
{
    private readonly StringBuilder _text = new();

    private readonly List<(int Line, MigrationStep Step)> _places = [];

    private MigrationText(string title, string? parent, bool isOneTransaction)
    {
        _text.Append("-- ").Append(title).Append('\n');
        if (parent is not null)
            _text.Append("-- after ").Append(parent).Append('\n');
        _text.Append("-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.\n")
            .Append($"-- It runs as {Roles.Owner} in {(isOneTransaction ? "one transaction" : "the transactions that it is cut into")}. Once applied anywhere, it is not edited again.\n");
    }

    /// <summary>The text.</summary>
    /// <param name="title">The first line: <c>orders/0002_add_phone</c>.</param>
    /// <param name="steps">In the order in which they run.</param>
    /// <param name="parent">The migration that it follows; null for a module's first.</param>
    public static string Of(string title, IReadOnlyList<MigrationStep> steps, string? parent = null) => Write(title, steps, parent).ToString();

    /// <summary>The text, with the places of its steps.</summary>
    /// <inheritdoc cref="Of"/>
    public static MigrationText Write(string title, IReadOnlyList<MigrationStep> steps, string? parent)
    {
        var text = new MigrationText(title, parent, !steps.Any(step => step.RunsAlone || step.OwnTransaction is not null));
        MigrationStep? previous = null;
        foreach (var step in steps)
        {
            text.Append(step, previous);
            previous = step;
        }

        return text;
    }

    /// <summary>The step whose SQL stands on a line.</summary>
    public MigrationStep? StepAt(int line) => _places.LastOrDefault(place => place.Line <= line).Step;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Append(MigrationStep step, MigrationStep? previous)
    {
        var cut = Cut(step, previous);
        _places.Add((1 + _text.ToString().Count(c => c == '\n'), step));
        // Lines of a kind, such as indexes and foreign keys, stand together.
        if (step.GetType() != previous?.GetType() || step is CreateTable || cut is not null)
            _text.Append('\n');
        if (step.Comment is { } comment)
            _text.Append("-- ").Append(comment).Append('\n');
        if (cut is not null)
            _text.Append("-- @").Append(cut).Append('\n');
        _text.Append(step.ToSql().ReplaceLineEndings("\n")).Append('\n');
    }

    private static string? Cut(MigrationStep step, MigrationStep? previous) => (step, previous) switch
    {
        // The run cuts around what cannot stand in a transaction, without being told.
        (_, null) or ({ RunsAlone: true }, _) or (_, { RunsAlone: true }) => null,
        ({ OwnTransaction: { } reason }, _) => $"{SqlDirective.Transaction}: {reason}",
        (_, { EndsTransaction: true }) => SqlDirective.Transaction,
        _ => null,
    };
}
