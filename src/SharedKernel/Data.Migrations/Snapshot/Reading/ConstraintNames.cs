using System.Security.Cryptography;
using System.Text;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>
/// The names of keys, indexes and checks: PostgreSQL's own pattern, without <c>organization_id</c>, which stands in every
/// one of them. Each name is given out once in the schema.
/// </summary>
internal sealed class ConstraintNames
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string PrimaryKey(Table table) => Next(table.TableName, "pkey");

    public string Unique(Table table, IEnumerable<OrderTerm> terms) => Next(Joined(table, terms), "key");

    public string Index(Table table, IEnumerable<OrderTerm> terms) => Next(Joined(table, terms), "idx");

    public string ForeignKey(Table table, IEnumerable<Column> columns) => Next(Joined(table, columns), "fkey");

    public string Exclusion(Table table, IEnumerable<Column> columns) => Next(Joined(table, columns), "excl");

    public string Check(Table table, string rule) => Next($"{table.TableName}_{rule}", "check");

    private static string Joined(Table table, IEnumerable<OrderTerm> terms) =>
        $"{table.TableName}_{string.Join('_', terms.Select(term => term.Expression is Column column ? column.Name : "expr"))}";

    private static string Joined(Table table, IEnumerable<Column> columns) =>
        $"{table.TableName}_{string.Join('_', columns.Select(column => column.Name))}";

    private string Next(string stem, string suffix)
    {
        // A second one over the same columns is numbered, as PostgreSQL itself does it.
        for (var number = 0; ; number++)
        {
            var name = Shortened(stem, number == 0 ? suffix : $"{suffix}{number}");
            if (_given.Add(name))
                return name;
        }
    }

    // PostgreSQL cuts longer names in silence, and two of them to the same one.
    private static string Shortened(string stem, string suffix)
    {
        var name = $"{stem}_{suffix}";
        if (name.Length <= Identifier.MaxLength)
            return name;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stem)))[..8];
        return $"{stem[..(Identifier.MaxLength - hash.Length - suffix.Length - 2)]}_{hash}_{suffix}";
    }
}
