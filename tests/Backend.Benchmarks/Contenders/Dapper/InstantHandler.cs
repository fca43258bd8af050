using System.Data;
using Dapper;

namespace Backend.Benchmarks.Contenders.Dapper;

/// <summary>The driver answers <c>timestamptz</c> as a DateTime, which Dapper does not convert by itself.</summary>
internal sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    public override DateTimeOffset Parse(object value) => new((DateTime)value);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = value.UtcDateTime;
}
