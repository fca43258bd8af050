using Backend.Data.Migrations.Review.Reading;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Review;

/// <summary>A file as its statements, with the transactions in which the runner runs them.</summary>
internal sealed class ReviewedFile
{
    private readonly Dictionary<ObjectName, int> _created = [];

    private readonly List<ReviewedStatement> _statements = [];

    public ReviewedFile(string text, IReadOnlySet<string> openTables)
    {
        OpenTables = openTables;
        var transaction = 0;
        foreach (var (index, source) in SqlScript.Split(text).Index())
        {
            var statement = StatementReader.Read(source.Text);
            if (index > 0 && IsCut(_statements[^1], source, statement))
                transaction++;
            _statements.Add(new ReviewedStatement(this, index, source, statement, transaction));
            foreach (var name in NewObjects.Of(statement, IsNewTable))
                _created.TryAdd(name, index);
        }
    }

    public IReadOnlyList<ReviewedStatement> Statements => _statements;

    /// <summary>Tables that are known to have no wall, as <c>schema.table</c>.</summary>
    public IReadOnlySet<string> OpenTables { get; }

    /// <summary>Whether a statement before this one creates the object, or the schema that it stands in.</summary>
    public bool Creates(ObjectName name, int before) =>
        (_created.TryGetValue(name, out var index) && index < before)
        || (name.Schema is { } schema && _created.TryGetValue(new ObjectName(null, schema), out var made) && made < before);

    private bool IsNewTable(ObjectName table) => _created.ContainsKey(table) || (table.Schema is { } schema && _created.ContainsKey(new ObjectName(null, schema)));

    // As the runner cuts; a test compares.
    private static bool IsCut(ReviewedStatement before, SqlStatement source, Statement statement) =>
        StandsAlone(before.Source, before.Statement)
        || StandsAlone(source, statement)
        || source.Directives.Any(directive => directive.Name == SqlDirective.Transaction)
        || (before.Statement is AddLabel && statement is not AddLabel);

    private static bool StandsAlone(SqlStatement source, Statement statement) =>
        source.Directives.Any(directive => directive.Name == SqlDirective.Backfill)
        || statement is CreateIndex { Concurrently: true } or DropObjects { Concurrently: true } or Reindex { Concurrently: true };
}
