using Backend.Data.Schema;

namespace Backend.Data.Relational;

/// <summary>One pair of columns that a relation follows. Several make a composite key; the organization is never among them.</summary>
public sealed class JoinKey
{
    private JoinKey(Column local, Column foreign)
    {
        Local = local;
        Foreign = foreign;
    }

    /// <summary>The column on the near side.</summary>
    internal Column Local { get; }

    /// <summary>The column on the far side that equals it.</summary>
    internal Column Foreign { get; }

    /// <summary>Rows belong together when the columns are equal.</summary>
    /// <param name="local">The column of the table that declares the relation.</param>
    /// <param name="foreign">The column of the other table.</param>
    public static JoinKey Of<TKey>(Column<TKey> local, Column<TKey> foreign) => new(local, foreign);

    /// <summary>Rows belong together when the columns are equal; NULL belongs to none.</summary>
    /// <param name="local">The column of the table that declares the relation.</param>
    /// <param name="foreign">The column of the other table.</param>
    public static JoinKey Of<TKey>(Column<TKey?> local, Column<TKey> foreign)
        where TKey : struct => new(local, foreign);

    /// <summary>Rows belong together when the columns are equal; NULL belongs to none.</summary>
    /// <param name="local">The column of the table that declares the relation.</param>
    /// <param name="foreign">The column of the other table.</param>
    public static JoinKey Of<TKey>(Column<TKey> local, Column<TKey?> foreign)
        where TKey : struct => new(local, foreign);
}
