using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A queued write wrote another number of rows than it had to. The unit of work is rolled back.</summary>
public sealed class RowCountException : Exception
{
    internal RowCountException(StatementName statement, int expected, long actual)
        : base($"{statement} wrote {actual} rows where {expected} were expected.")
    {
    }
}
