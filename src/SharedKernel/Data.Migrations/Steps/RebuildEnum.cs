using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>
/// Makes an enum anew with other labels, because PostgreSQL neither drops nor reorders them. The old one stays under
/// another name until the columns that go with it are gone.
/// </summary>
/// <param name="Schema">The schema.</param>
/// <param name="Type">The enum.</param>
/// <param name="Labels">Its labels from here on.</param>
/// <param name="Columns">The columns of it.</param>
/// <param name="Replacements">For labels that are gone: which one their rows take instead.</param>
internal sealed record RebuildEnum(
    string Schema,
    string Type,
    IReadOnlyList<string> Labels,
    IReadOnlyList<(string Table, string Column, bool IsArray)> Columns,
    IReadOnlyList<(string Label, string Instead)> Replacements) : MigrationStep
{
    /// <summary>What the old one is called meanwhile.</summary>
    public static string OldName(string type) => $"{type}_old";

    public override string? Loses => Replacements.Count == 0
        ? null
        : $"which rows had {string.Join(", ", Replacements.Select(each => each.Label))} of {Type}";

    public override string ToSql()
    {
        var type = SqlName.Qualified(Schema, Type);
        string[] statements =
        [
            $"alter type {type} rename to {SqlName.Of(OldName(Type))};",
            new CreateEnum(Schema, Type, Labels).ToSql(),
            .. Columns.Select(column =>
                $"alter table {SqlName.Qualified(Schema, column.Table)} alter column {SqlName.Of(column.Column)} type {type}{(column.IsArray ? "[]" : "")} using {Value(column.Column, column.IsArray, type)};"),
        ];
        return string.Join('\n', statements);
    }

    private string Value(string column, bool isArray, string type)
    {
        var text = $"{SqlName.Of(column)}::text{(isArray ? "[]" : "")}";
        if (isArray)
            return $"{Replacements.Aggregate(text, (sql, each) => $"array_replace({sql}, {SqlName.Literal(each.Label)}, {SqlName.Literal(each.Instead)})")}::{type}[]";
        var cases = Replacements.Select(each => $" when {SqlName.Literal(each.Label)} then {SqlName.Literal(each.Instead)}");
        return Replacements.Count == 0 ? $"{text}::{type}" : $"(case {text}{string.Concat(cases)} else {text} end)::{type}";
    }
}
