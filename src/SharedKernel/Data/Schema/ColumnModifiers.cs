namespace Backend.Data.Schema;

/// <summary>What may be said of a column's values after its type. Each returns a new column, so a chain reads like DDL.</summary>
public static class ColumnModifiers
{
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
    public static Column<DateTimeOffset> OnUpdateNow(this Column<DateTimeOffset> column) => column.OnUpdateSql("now()");

    /// <summary>Every update adds one unless the update sets it itself: the version behind an ETag.</summary>
    public static Column<long> OnUpdateIncrement(this Column<long> column) => column.OnUpdateSql("{0} + 1");

    /// <summary>Every update sets it to this expression unless the update sets it itself.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sql">SQL of the schema's author, never of a user; <c>{0}</c> is the column's value until now.</param>
    public static Column<T> OnUpdateSql<T>(this Column<T> column, string sql) =>
        column.With(column.Traits with { OnUpdate = new ServerUpdate(sql) });

    /// <summary>Every update sets it to what .NET makes, once a statement, unless the update sets it itself.</summary>
    public static Column<T> OnUpdateWith<T>(this Column<T> column, Func<T> make) =>
        column.With(column.Traits with { OnUpdate = new ClientUpdate<T>(make) });

    /// <summary>
    /// The values are <typeparamref name="TValue"/> in .NET: a strongly typed id, or another value object. PostgreSQL has
    /// them as the column's type, by which they are compared and sorted. Rules and checks of the stored value stand before.
    /// </summary>
    /// <param name="column">The column as it is stored, not nullable and without a default yet.</param>
    /// <param name="read">Makes the value from what is stored.</param>
    /// <param name="write">The opposite: what it returns must be read as an equal value.</param>
    public static Column<TValue> Convert<TStored, TValue>(this Column<TStored> column, Func<TStored, TValue> read, Func<TValue, TStored> write) =>
        column.ToConverted(read, write);

    /// <summary>The order and equality of text, by a collation of PostgreSQL such as <c>und-x-icu</c> or <c>C</c>.</summary>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits, <c>_</c>, <c>-</c>, <c>.</c> and <c>@</c>.</exception>
    public static Column<string> Collate(this Column<string> column, string collation) =>
        collation.Length > 0 && collation.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '@')
            ? column.With(column.Traits with { Collation = collation })
            : throw new ArgumentException($"'{collation}' is not a name of a collation.", nameof(collation));

    private static Column<T> WithDefault<T>(this Column<T> column, ColumnDefault value) =>
        column.With(column.Traits with { Default = value });
}
