namespace Backend.Data.Sql;

/// <summary>While it lives, columns that an outer join may leave NULL can be written: what is around them takes care.</summary>
internal readonly ref struct NullsAllowed : IDisposable
{
    private readonly SqlWriter _sql;

    private readonly bool _before;

    public NullsAllowed(SqlWriter sql)
    {
        _sql = sql;
        _before = sql.BeginNulls(refused: false);
    }

    public void Dispose() => _sql.EndNulls(_before);
}
