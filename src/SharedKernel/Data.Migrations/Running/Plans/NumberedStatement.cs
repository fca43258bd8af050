using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Running.Plans;

/// <summary>A statement and its place among those of the file, from 1.</summary>
internal sealed record NumberedStatement(SqlStatement Statement, int Number)
{
    public string Text => Statement.Text;

    public int Line => Statement.Line;
}
