using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>function(a, b, …)</c> as a condition.</summary>
internal sealed class BooleanCall(string function, params Expr[] arguments) : Condition
{
    private readonly Call<bool> _call = new(ColumnTypes.Boolean, function, arguments);

    internal override void Write(SqlWriter sql) => _call.Write(sql);
}
