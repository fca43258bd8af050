using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema.Types;

namespace Backend.Data.Schema;

/// <summary>Makes columns. Meant for <c>using static</c>; every factory carries PostgreSQL's name of the type.</summary>
public static class Columns
{
    /// <summary>A <c>boolean</c> column.</summary>
    public static Column<bool> Boolean(string name) => new(name, _ => ColumnTypes.Boolean);

    /// <summary>An <c>integer</c> column: 32 bits.</summary>
    public static Column<int> Integer(string name) => new(name, _ => ColumnTypes.Integer);

    /// <summary>A <c>bigint</c> column: 64 bits. The type for money, in cents.</summary>
    public static Column<long> Bigint(string name) => new(name, _ => ColumnTypes.Bigint);

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

    /// <summary>A <c>uuid</c> column.</summary>
    public static Column<Guid> Uuid(string name) => new(name, _ => ColumnTypes.Uuid);

    /// <summary>A <c>timestamptz</c> column: an instant, read as UTC with microseconds.</summary>
    public static Column<DateTimeOffset> TimestampTz(string name) => new(name, _ => ColumnTypes.TimestampTz);

    /// <summary>
    /// A column of a native enum, named after <typeparamref name="T"/> in snake_case in the schema of the table. Its
    /// labels are the members' names in snake_case.
    /// </summary>
    public static Column<T> Enum<T>(string name)
        where T : struct, Enum => new(name, context => new EnumType<T>(context.Schema));

    /// <summary>A <c>jsonb</c> column with a typed value.</summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="json">Source-generated metadata of the value, so that nothing is reflected at run time.</param>
    public static Column<T> Jsonb<T>(string name, JsonTypeInfo<T> json) => new(name, _ => new JsonbType<T>(json));

    /// <summary>A one-dimensional array column of another column's type: <c>Array(Text("tags"))</c>.</summary>
    public static Column<T[]> Array<T>(Column<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(element.Name, element.ArrayOf);
    }
}
