namespace Backend.Data.Schema.Types;

/// <summary>A type that PostgreSQL has as another one, and .NET as more than that.</summary>
internal abstract class WrappingType<T>(ColumnType inner) : ColumnType<T>(inner.SqlName)
{
    internal override bool AllowsNull => inner.AllowsNull;

    internal sealed override string CastName => inner.CastName;

    internal sealed override string UnnestName => inner.UnnestName;

    internal sealed override string? ParameterCast => inner.ParameterCast;

    internal sealed override string? ReadCast => inner.ReadCast;

    internal sealed override bool CanAggregate => inner.CanAggregate;

    internal sealed override IEnumType? Enum => inner.Enum;
}
