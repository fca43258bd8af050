using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Tests.Guide;

/// <summary>One line of a table of the guide: an expression as it is written in C#, and as SQL.</summary>
/// <param name="Code">The C#.</param>
/// <param name="ToSql">The SQL of the expression alone, its parameters numbered from 1.</param>
/// <param name="RunAsync">Runs it over the seeded rows.</param>
internal sealed partial record ExpressionLine(string Code, Func<IUnitOfWork, string> ToSql, Func<IUnitOfWork, CancellationToken, Task> RunAsync)
{
    public static ExpressionLine Of<T, TRow>(Table<TRow> table, IExpr<T> expression, [CallerArgumentExpression(nameof(expression))] string code = "")
        where TRow : class => new(
            Shortened(code),
            uow => InSelect(uow.Select(expression).From(table).ToSql()),
            (uow, ct) => uow.Select(expression).From(table).ToListAsync(ct));

    public static ExpressionLine Of<TRow>(Table<TRow> table, Condition condition, [CallerArgumentExpression(nameof(condition))] string code = "")
        where TRow : class => new(
            Shortened(code),
            uow => InWhere(uow.From(table).Where(condition).ToSql()),
            (uow, ct) => uow.From(table).Where(condition).ToListAsync(ct));

    private static string Shortened(string code) => Space().Replace(code, " ");

    private static string InSelect(string sql) => sql["select ".Length..sql.LastIndexOf(" from shop.", StringComparison.Ordinal)];

    // The organization is the first parameter of WHERE, and stays it where the condition has tables of its own.
    private static string InWhere(string sql)
    {
        const string Organization = "organization_id = $1 and ";
        var condition = sql[(sql.IndexOf(Organization, StringComparison.Ordinal) + Organization.Length)..];
        return condition.Contains("organization_id", StringComparison.Ordinal)
            ? condition
            : Parameter().Replace(condition, match => $"${int.Parse(match.Value[1..], CultureInfo.InvariantCulture) - 1}");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\$[0-9]+")]
    private static partial Regex Parameter();
}
