using Backend.Data.Execution;
using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>How PostgreSQL names and stores a type, apart from the .NET type that carries it.</summary>
public abstract class ColumnType
{
    private protected ColumnType(string sqlName) => SqlName = sqlName;

    /// <summary>The name in DDL and casts, such as <c>varchar(255)</c> or <c>contacts.contact_type</c>.</summary>
    public string SqlName { get; }

    /// <summary>
    /// The name without a limit of length: a cast to <c>varchar(n)</c> truncates in silence, while the column itself
    /// refuses.
    /// </summary>
    internal virtual string CastName => SqlName;

    /// <summary>The element type of arrays sent to <c>unnest</c>.</summary>
    internal virtual string UnnestName => CastName;

    /// <summary>The cast a single parameter needs to be taken for this type; null when its wire type says it.</summary>
    internal virtual string? ParameterCast => null;

    /// <summary>The cast that turns a column of this type into something the driver reads; null when none is needed.</summary>
    internal virtual string? ReadCast => null;

    /// <summary>Whether NULL is one of its values.</summary>
    internal virtual bool AllowsNull => false;

    /// <summary>Whether the driver can read <c>array_agg</c> of it: arrays of arrays must be rectangular, so arrays cannot.</summary>
    internal virtual bool CanAggregate => true;

    /// <summary>The enum type that must exist first; null for all others.</summary>
    internal virtual IEnumType? Enum => null;

    /// <summary>Room for the values of a column of many rows.</summary>
    internal abstract ColumnBuffer Buffer();

    /// <summary>
    /// Reads <c>array_agg</c> of this type as an array of the .NET type. An array type stands in two columns there: the
    /// lengths, and the elements of all one after the other.
    /// </summary>
    internal abstract Array ReadArray(NpgsqlDataReader reader, int ordinal);
}
