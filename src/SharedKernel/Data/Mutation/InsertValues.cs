using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert of rows. The organization is written by the compiler; a row cannot name another.</summary>
public sealed class InsertValues<TRow, TNew> : InsertTerminals<TRow>
    where TRow : class
{
    private readonly InsertRowsStatement<TNew> _statement;

    internal InsertValues(IStatementExecutor? executor, Table<TRow> table, InsertRowsStatement<TNew> statement)
        : base(executor, table, statement) => _statement = statement;

    /// <summary>
    /// The most rows of one statement; 10,000 unless said. For rows so wide that so many do not fit into memory, or into
    /// the gigabyte that PostgreSQL takes as one array.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public InsertValues<TRow, TNew> ChunksOf(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        return new(MaybeExecutor, Table, _statement with { ChunkSize = rows });
    }

    /// <summary>
    /// <c>on conflict</c> with the primary key or a unique key: its columns in any order, without the organization, which
    /// is part of every key.
    /// </summary>
    /// <exception cref="StatementException">The table declares no such key, or several partial ones.</exception>
    public OnConflict<TRow> OnConflict(params Column[] columns) => new(MaybeExecutor, Table, Statement, columns);

    /// <summary><c>on conflict</c> with any key, which leaves only <c>do nothing</c>.</summary>
    public OnAnyConflict<TRow> OnConflict() => new(MaybeExecutor, Table, Statement);
}
