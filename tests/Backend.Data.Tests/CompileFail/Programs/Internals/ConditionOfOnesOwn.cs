// error CS0122: 'Condition.Condition()' is inaccessible due to its protection level
// error CS0534: 'Conditions.Anything' does not implement inherited abstract member 'Expr.Write(SqlWriter)'

namespace Module;

internal static class Conditions
{
    public sealed class Anything : Condition; // !
    // fixed: public static Condition Anything(Column<bool> flag) => flag.Eq(true) | flag.Eq(false);
}
