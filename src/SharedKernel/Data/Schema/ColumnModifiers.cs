using System.Globalization;
using System.Numerics;

namespace Backend.Data.Schema;

/// <summary>What may be said of a column after its type. Each returns a new column, so a chain reads like DDL.</summary>
public static class ColumnModifiers
{
    /// <summary>Part of the primary key, which always begins with <c>organization_id</c> on a tenant table.</summary>
    public static Column<T> PrimaryKey<T>(this Column<T> column) => column.WithPrimaryKey();

    /// <summary>The server's DEFAULT is this value.</summary>
    public static Column<T> Default<T>(this Column<T> column, T value) => column.WithDefault(new LiteralDefault<T>(value));

    /// <summary>The server's DEFAULT is this expression, as DDL.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sql">SQL of the schema's author, never of a user.</param>
    public static Column<T> DefaultSql<T>(this Column<T> column, string sql) => column.WithDefault(new ServerDefault(sql));

    /// <summary>.NET makes the value of each new row.</summary>
    public static Column<T> DefaultWith<T>(this Column<T> column, Func<T> make) => column.WithDefault(new ClientDefault<T>(make));

    /// <summary>The moment the transaction began (<c>now()</c>).</summary>
    public static Column<DateTimeOffset> DefaultNow(this Column<DateTimeOffset> column) => column.DefaultSql("now()");

    /// <summary>A UUID of version 7 made in .NET: ordered by time, which keeps indexes dense.</summary>
    public static Column<Guid> DefaultVersion7(this Column<Guid> column) => column.DefaultWith(Guid.CreateVersion7);

    /// <summary>Every update sets it to <c>now()</c> unless the update sets it itself.</summary>
    public static Column<DateTimeOffset> OnUpdateNow(this Column<DateTimeOffset> column) => column.WithOnUpdate("now()");

    /// <summary>Every update adds one unless the update sets it itself: the version behind an ETag.</summary>
    public static Column<long> OnUpdateIncrement(this Column<long> column) => column.WithOnUpdate("{0} + 1");

    /// <summary>Values must be at least this: validated before SQL, and a CHECK of the table.</summary>
    public static Column<T> Min<T>(this Column<T> column, T least)
        where T : struct, INumber<T> => column
        .WithRule(value => value < least ? $"must be at least {least}" : null)
        .WithCheck("min", $"{{0}} >= {least.ToString(null, CultureInfo.InvariantCulture)}");

    /// <summary>Values must be at most this: validated before SQL, and a CHECK of the table.</summary>
    public static Column<T> Max<T>(this Column<T> column, T most)
        where T : struct, INumber<T> => column
        .WithRule(value => value > most ? $"must be at most {most}" : null)
        .WithCheck("max", $"{{0}} <= {most.ToString(null, CultureInfo.InvariantCulture)}");

    /// <summary>Text must hold more than white space: validated before SQL, and a CHECK of the table.</summary>
    public static Column<string> NotBlank(this Column<string> column) => column
        .WithRule(value => string.IsNullOrWhiteSpace(value) ? "must not be blank" : null)
        .WithCheck("not_blank", "{0} ~ '[^[:space:]]'");

    /// <summary>A rule of .NET only; it is validated before SQL and not known to the database.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rule">What is wrong with a value, as <c>must …</c>; null when nothing is.</param>
    public static Column<T> Refine<T>(this Column<T> column, Func<T, string?> rule) => column.WithRule(rule);
}
