using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary>All of these, for filters put together at run time. A null condition is one that is switched off.</summary>
    /// <returns>Null, which is switched off itself, when none remains.</returns>
    public static Condition? And(params IEnumerable<Condition?> conditions) => Joined("and", conditions);

    /// <summary>At least one of these, for filters put together at run time. A null condition is one that is switched off.</summary>
    /// <returns>Null, which is switched off itself and so finds all rows, when none remains.</returns>
    public static Condition? Or(params IEnumerable<Condition?> conditions) => Joined("or", conditions);

    private static Condition? Joined(string keyword, IEnumerable<Condition?> conditions)
    {
        Condition[] parts = [.. conditions.OfType<Condition>()];
        return parts.Length switch
        {
            0 => null,
            1 => parts[0],
            _ => new Logical(keyword, parts),
        };
    }
}
