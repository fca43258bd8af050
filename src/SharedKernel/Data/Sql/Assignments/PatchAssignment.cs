using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>column = $n</c>, of one member of a patch.</summary>
internal sealed class PatchAssignment<TPatch>(ColumnValue<TPatch> value, TPatch patch) : Assignment(value.Column)
{
    /// <summary>One assignment for each member that is set.</summary>
    public static PatchAssignment<TPatch>[] Of(IReadOnlyList<ColumnValue<TPatch>> values, TPatch patch)
    {
        var count = 0;
        for (var i = 0; i < values.Count; i++)
            count += values[i].IsSet(patch) ? 1 : 0;
        var assignments = new PatchAssignment<TPatch>[count];
        for (var i = values.Count - 1; count > 0; i--)
        {
            if (values[i].IsSet(patch))
                assignments[--count] = new PatchAssignment<TPatch>(values[i], patch);
        }

        return assignments;
    }

    public override void WriteValue(SqlWriter sql) => value.Write(sql, patch);
}
