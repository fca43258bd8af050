using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Booleans as conditions that are never unknown.</summary>
public static class BooleanOperators
{
    /// <summary><c>is true</c>.</summary>
    public static Condition IsTrue(this IExpr<bool> operand) => new BooleanTest(operand.Node, "is true");

    /// <summary><c>is true</c>: neither false nor NULL.</summary>
    public static Condition IsTrue(this IExpr<bool?> operand) => new BooleanTest(operand.Node, "is true");

    /// <summary><c>is false</c>.</summary>
    public static Condition IsFalse(this IExpr<bool> operand) => new BooleanTest(operand.Node, "is false");

    /// <summary><c>is false</c>: neither true nor NULL.</summary>
    public static Condition IsFalse(this IExpr<bool?> operand) => new BooleanTest(operand.Node, "is false");

    /// <summary><c>is not true</c>: false, or of a condition unknown.</summary>
    public static Condition IsNotTrue(this IExpr<bool> operand) => new BooleanTest(operand.Node, "is not true");

    /// <summary><c>is not true</c>: false or NULL.</summary>
    public static Condition IsNotTrue(this IExpr<bool?> operand) => new BooleanTest(operand.Node, "is not true");

    /// <summary><c>is not false</c>: true, or of a condition unknown.</summary>
    public static Condition IsNotFalse(this IExpr<bool> operand) => new BooleanTest(operand.Node, "is not false");

    /// <summary><c>is not false</c>: true or NULL.</summary>
    public static Condition IsNotFalse(this IExpr<bool?> operand) => new BooleanTest(operand.Node, "is not false");
}
