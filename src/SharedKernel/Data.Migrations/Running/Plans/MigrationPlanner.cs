using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Running.Statements;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Running.Plans;

/// <summary>Cuts a file into segments, and refuses what a file cannot hold before anything of it is run.</summary>
internal static class MigrationPlanner
{
    private static readonly string[] Directives = [SqlDirective.Transaction, SqlDirective.Backfill, SqlDirective.Accept];

    /// <exception cref="MigrationFailedException">A statement or a directive cannot be run.</exception>
    public static MigrationPlan Plan(MigrationFile file)
    {
        var segments = new List<(SegmentKind Kind, List<NumberedStatement> Statements)>();
        foreach (var statement in SqlScript.Split(file.Text).Select((statement, index) => new NumberedStatement(statement, index + 1)))
        {
            if (Refusal(statement.Statement) is var (line, reason))
                throw MigrationFailedException.Refused(file.QualifiedName, line, statement.Number, reason);
            var kind = KindOf(statement.Statement);
            if (segments.Count == 0 || kind != SegmentKind.Transaction || IsCut(segments[^1], statement))
                segments.Add((kind, []));
            segments[^1].Statements.Add(statement);
        }

        if (segments.Count == 0)
            segments.Add((SegmentKind.Transaction, []));
        return new MigrationPlan(file, [.. segments.Select((segment, index) => new MigrationSegment(segment.Kind, index + 1, segment.Statements))]);
    }

    private static SegmentKind KindOf(SqlStatement statement) =>
        statement.Has(SqlDirective.Backfill) ? SegmentKind.Backfill
        : StatementRules.IsConcurrent(statement.Text) ? SegmentKind.Concurrent
        : SegmentKind.Transaction;

    private static bool IsCut((SegmentKind Kind, List<NumberedStatement> Statements) before, NumberedStatement next) =>
        before.Kind != SegmentKind.Transaction
        || next.Statement.Has(SqlDirective.Transaction)
        || (StatementRules.AddsLabel(before.Statements[^1].Text) && !StatementRules.AddsLabel(next.Text));

    private static bool Has(this SqlStatement statement, string directive) => statement.Directives.Any(each => each.Name == directive);

    private static (int Line, string Reason)? Refusal(SqlStatement statement)
    {
        if (statement.Directives.FirstOrDefault(directive => !Directives.Contains(directive.Name)) is { } unknown)
            return (unknown.Line, $"`-- @{unknown.Name}` is no directive; there are {string.Join(", ", Directives.Select(name => $"`-- @{name}`"))}");
        if (statement.ControlsTransaction)
            return (statement.Line, "the runner begins and commits transactions: where one must end, put `-- @transaction` before the next statement; function bodies are quoted");
        if (StatementRules.Refusal(statement.Text) is { } refusal)
            return (statement.Line, refusal);
        if (!statement.Has(SqlDirective.Backfill))
            return null;
        return RowChange.Read(statement.Text) switch
        {
            null => (statement.Line, "`-- @backfill` repeats a statement until it changes no row: it takes an update, a delete or an insert"),
            { HasCondition: false } => (statement.Line, "`-- @backfill` repeats a statement until it changes no row, and nothing limits this one: give it a condition that the changed rows no longer meet"),
            { Table.Schema: null } => (statement.Line, "`-- @backfill` needs the table's schema: its wall is looked up by it"),
            _ => null,
        };
    }
}
