using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A value type that the driver carries as it is.</summary>
/// <param name="sqlName">The name in DDL and casts.</param>
/// <param name="dbType">The driver's name of it.</param>
/// <param name="text">The value as PostgreSQL's input reads it.</param>
/// <param name="literal">The literal's form.</param>
internal class ScalarType<T>(string sqlName, NpgsqlDbType dbType, Func<T, string> text, LiteralForm literal = LiteralForm.Cast)
    : ValueWireType<T, T>(sqlName, dbType)
    where T : struct
{
    protected override bool IsIdentity => true;

    internal override string Text(T value) => text(value);

    internal override string Literal(T value) => literal switch
    {
        LiteralForm.Bare => Text(value),
        LiteralForm.Quoted => Quoted(value),
        _ => base.Literal(value),
    };

    protected override T ToWire(T value) => value;

    protected override T FromWire(T wire) => wire;
}

/// <summary>How DDL writes a value.</summary>
internal enum LiteralForm
{
    /// <summary><c>'…'::type</c>.</summary>
    Cast,

    /// <summary>Without quotes, as numbers.</summary>
    Bare,

    /// <summary>In quotes; the type follows from where it stands.</summary>
    Quoted,
}
