using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Review;

/// <summary>A statement among those of its file.</summary>
/// <param name="File">All of them.</param>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Source">Its text.</param>
/// <param name="Statement">What the reader made of it.</param>
/// <param name="Transaction">The number of the transaction that it runs in.</param>
internal sealed record ReviewedStatement(ReviewedFile File, int Index, SqlStatement Source, Statement Statement, int Transaction)
{
    public bool IsBackfill => Source.Directives.Any(directive => directive.Name == SqlDirective.Backfill);

    /// <summary>Those before it, in their order.</summary>
    public IEnumerable<ReviewedStatement> Before => File.Statements.Take(Index);

    /// <summary>Those after it, in their order.</summary>
    public IEnumerable<ReviewedStatement> After => File.Statements.Skip(Index + 1);

    /// <summary>Whether the file made it before: nobody uses it yet.</summary>
    public bool IsNew(ObjectName name) => File.Creates(name, Index);

    /// <summary>Whether the table is known to have no wall.</summary>
    public bool IsOpen(ObjectName table) => File.OpenTables.Contains(table.ToString());

    /// <summary>Pairs of each action of each ALTER TABLE of a table with its statement.</summary>
    public static IEnumerable<(ReviewedStatement Statement, TAction Action)> Actions<TAction>(IEnumerable<ReviewedStatement> statements, ObjectName table)
        where TAction : TableAction =>
        from each in statements
        where each.Statement is AlterTable alter && alter.Table == table
        from action in ((AlterTable)each.Statement).Actions.OfType<TAction>()
        select (each, action);
}
