using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Running.Plans;

/// <summary>A part of a file that takes effect as a whole, or can be run again.</summary>
/// <param name="Kind">How it is run.</param>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Statements">In order; empty in the one segment of a file without statements.</param>
internal sealed record MigrationSegment(SegmentKind Kind, int Number, IReadOnlyList<NumberedStatement> Statements)
{
    /// <summary>The line of its first word.</summary>
    public int FirstLine => Statements.Count == 0 ? 1 : Statements[0].Line;

    /// <summary>The line of its last one.</summary>
    public int LastLine => Statements.Count == 0 ? 1 : Statements[^1].Statement.LineAt(Statements[^1].Text.Length + 1);

    /// <summary>Its last statement, or a stand-in when it has none: what an error at its end is told of.</summary>
    public NumberedStatement Last => Statements.Count == 0 ? new NumberedStatement(new SqlStatement("", 1), 1) : Statements[^1];

    public string Sql => string.Concat(Statements.Select(statement => $"{statement.Text};\n"));
}
