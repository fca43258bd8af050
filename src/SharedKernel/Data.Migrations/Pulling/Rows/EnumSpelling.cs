using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Native enums whose names and labels are those of a C# enum in snake_case.</summary>
internal static class EnumSpelling
{
    public static IReadOnlyDictionary<string, EnumNames> Spell(IEnumerable<EnumRow> rows, string schema, NameScope typeNames, List<LeftOut> leftOut)
    {
        var enums = new Dictionary<string, EnumNames>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var place = SqlName.Qualified(schema, row.Name);
            string[] fixes =
            [
                .. row.Labels.Where(label => CSharpName.Exact(label) is null)
                    .Select(label => $"alter type {place} rename value {SqlName.Literal(label)} to {SqlName.Literal(CSharpName.Snake(label))};"),
                .. CSharpName.Exact(row.Name) is { } exact && !typeNames.Has(exact) ? [] : (string[])[$"alter type {place} rename to {CSharpName.Snake(row.Name)}{(CSharpName.Exact(row.Name) is null ? "" : "_kind")};"],
            ];
            if (fixes.Length > 0)
            {
                leftOut.Add(new LeftOut($"{schema}.{row.Name}", "the enum has a name or a label that is no C# name in snake_case", string.Join('\n', fixes)));
                continue;
            }

            enums.Add(row.Name, new EnumNames(row.Name, typeNames.Take(CSharpName.Pascal(row.Name)), [.. row.Labels.Select(label => (label, CSharpName.Pascal(label)))]));
        }

        return enums;
    }
}
