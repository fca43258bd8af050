using System.Net;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema.Types;
using NpgsqlTypes;

namespace Backend.Data.Schema;

/// <summary>Makes columns. Meant for <c>using static</c>; every factory carries PostgreSQL's name of the type.</summary>
public static class Columns
{
    /// <summary>A <c>boolean</c> column.</summary>
    public static Column<bool> Boolean(string name) => new(name, _ => ColumnTypes.Boolean);

    /// <summary>A <c>smallint</c> column: 16 bits.</summary>
    public static Column<short> Smallint(string name) => new(name, _ => ColumnTypes.Smallint);

    /// <summary>An <c>integer</c> column: 32 bits.</summary>
    public static Column<int> Integer(string name) => new(name, _ => ColumnTypes.Integer);

    /// <summary>A <c>bigint</c> column: 64 bits. The type for money, in cents.</summary>
    public static Column<long> Bigint(string name) => new(name, _ => ColumnTypes.Bigint);

    /// <summary>
    /// A <c>numeric(precision,scale)</c> column: exact. PostgreSQL rounds what has more decimals; validation refuses it.
    /// Row security keeps indexes from serving comparisons of it: prefer <see cref="Bigint"/> where rows are chosen by it.
    /// </summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="precision">How many digits it has, at most 28: as many as every <see cref="decimal"/> has.</param>
    /// <param name="scale">How many of them stand behind the decimal point.</param>
    public static Column<decimal> Numeric(string name, int precision, int scale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(precision, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(precision, NumericType.MaxPrecision);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, precision);
        var type = new NumericType(precision, scale);
        return new(name, _ => type);
    }

    /// <summary>A <c>real</c> column: 32 bits, inexact.</summary>
    public static Column<float> Real(string name) => new(name, _ => ColumnTypes.Real);

    /// <summary>A <c>double precision</c> column: 64 bits, inexact.</summary>
    public static Column<double> DoublePrecision(string name) => new(name, _ => ColumnTypes.DoublePrecision);

    /// <summary>A <c>text</c> column without a limit.</summary>
    public static Column<string> Text(string name) => new(name, _ => ColumnTypes.Text);

    /// <summary>A <c>varchar(n)</c> column.</summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="maxLength">The most characters (code points) it holds; longer input is a validation error.</param>
    public static Column<string> Varchar(string name, int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        var type = new TextType($"varchar({maxLength})", maxLength);
        return new(name, _ => type);
    }

    /// <summary>A <c>char(n)</c> column, padded with blanks that neither PostgreSQL's comparisons nor rows as read have.</summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="length">The most characters (code points) it holds; longer input is a validation error.</param>
    public static Column<string> Char(string name, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var type = new CharType(length);
        return new(name, _ => type);
    }

    /// <summary>A <c>uuid</c> column.</summary>
    public static Column<Guid> Uuid(string name) => new(name, _ => ColumnTypes.Uuid);

    /// <summary>A <c>date</c> column. Reading <c>infinity</c> throws.</summary>
    public static Column<DateOnly> Date(string name) => new(name, _ => ColumnTypes.Date);

    /// <summary>A <c>time</c> column: of a day, with microseconds.</summary>
    public static Column<TimeOnly> Time(string name) => new(name, _ => ColumnTypes.Time);

    /// <summary>
    /// A <c>timestamp</c> column: a date and a time of day in no zone, with microseconds. A <see cref="DateTime"/> that is
    /// UTC or local is refused. For a moment use <see cref="TimestampTz"/>.
    /// </summary>
    public static Column<DateTime> Timestamp(string name) => new(name, _ => ColumnTypes.Timestamp);

    /// <summary>A <c>timestamptz</c> column: an instant, read as UTC with microseconds.</summary>
    public static Column<DateTimeOffset> TimestampTz(string name) => new(name, _ => ColumnTypes.TimestampTz);

    /// <summary>An <c>interval</c> column of days and time, with microseconds. Reading months throws: they have no fixed length.</summary>
    public static Column<TimeSpan> Interval(string name) => new(name, _ => ColumnTypes.Interval);

    /// <summary>A <c>bytea</c> column.</summary>
    public static Column<byte[]> Bytea(string name) => new(name, _ => ColumnTypes.Bytea);

    /// <summary>An <c>inet</c> column of hosts. Reading a network throws: its mask has no place in an <see cref="IPAddress"/>.</summary>
    public static Column<IPAddress> Inet(string name) => new(name, _ => ColumnTypes.Inet);

    /// <summary>
    /// A column of a native enum, named after <typeparamref name="T"/> in snake_case in the schema of the table. Its
    /// labels are the members' names in snake_case.
    /// </summary>
    public static Column<T> Enum<T>(string name)
        where T : struct, Enum => new(name, context => new EnumType<T>(context.Schema));

    /// <summary>
    /// A <c>text</c> column that holds the labels of an enum, its members' names in snake_case, and by a CHECK nothing
    /// else. A label can be taken away, which a native enum does not allow.
    /// </summary>
    public static Column<T> TextEnum<T>(string name)
        where T : struct, Enum
    {
        var type = new TextEnumType<T>();
        return new Column<T>(name, _ => type)
            .WithCheck("label", $"{{0}} in ({string.Join(", ", EnumLabels<T>.All.Select(ColumnTypes.Text.Literal))})");
    }

    /// <summary>A <c>json</c> column with a typed value, kept as it was written: use <see cref="Jsonb"/> to search in it.</summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="json">Source-generated metadata of the value, so that nothing is reflected at run time.</param>
    public static Column<T> Json<T>(string name, JsonTypeInfo<T> json) => new(name, _ => new JsonType<T>("json", NpgsqlDbType.Json, json));

    /// <summary>A <c>jsonb</c> column with a typed value.</summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="json">Source-generated metadata of the value, so that nothing is reflected at run time.</param>
    public static Column<T> Jsonb<T>(string name, JsonTypeInfo<T> json) => new(name, _ => new JsonType<T>("jsonb", NpgsqlDbType.Jsonb, json));

    /// <summary>A one-dimensional array column of another column's type: <c>Array(Text("tags"))</c>.</summary>
    /// <param name="element">The name and the type. With <c>Nullable()</c> the elements may be NULL.</param>
    public static Column<T[]> Array<T>(Column<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.ToArray();
    }

    /// <summary>
    /// A column of any other type of PostgreSQL, as its text. <c>Convert</c> makes more of it than a string. The roles that
    /// serve requests find operators in <c>pg_catalog</c> only: those of an extension are written with their schema, and
    /// <c>=</c> of a type like <c>citext</c> is that of <c>text</c>.
    /// </summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="type">The type as DDL has it, with its schema unless it is PostgreSQL's own: <c>extensions.citext</c>.</param>
    public static Column<string> Custom(string name, string type) => new(name, _ => new CustomType(type));
}
