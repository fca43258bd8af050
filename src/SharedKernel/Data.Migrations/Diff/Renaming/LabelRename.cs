using System.Text.RegularExpressions;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>A label of an enum has another name. Expressions hold labels as constants with a cast.</summary>
internal sealed class LabelRename(string module, string owner, string from, string to) : RowRewriter
{
    private readonly Regex _constant = new($@"'((?:[^']|'')*)'::{Regex.Escape(module)}\.{Regex.Escape(owner)}(?!\w)(\[\])?", RegexOptions.CultureInvariant);

    protected override string Label(string schema, string type, string label) =>
        (schema, type, label) == (module, owner, from) ? to : label;

    protected override string Sql(string schema, string? table, string sql) => _constant.Replace(sql, match =>
    {
        var (text, isArray) = (match.Groups[1].Value, match.Groups[2].Success);
        var renamed = isArray ? SqlWords.Replace(text, from, to) : text == from ? to : text;
        return $"'{renamed}'{match.Value[(text.Length + 2)..]}";
    });
}
