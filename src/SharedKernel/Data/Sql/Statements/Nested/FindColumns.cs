using Backend.Data.Relational.Plan;
using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>The columns of a level, each as the driver reads it.</summary>
internal static class FindColumns
{
    /// <summary>Columns and lists in the order of reading: the lists stand in lateral subqueries.</summary>
    public static void WriteEntries(SqlWriter sql, FindScope scope)
    {
        var separator = "";
        foreach (var entry in scope.Layout.Entries)
        {
            sql.Append(separator);
            if (entry.Column is { } column)
                WriteColumn(sql, scope, column);
            else
                ListArraysClause.WriteColumns(sql, scope.Lists[entry.List], isKeyed: false);
            separator = ", ";
        }
    }

    /// <summary>Columns without lists, and behind them the keys that lists are found by.</summary>
    /// <param name="sql">Where they are written.</param>
    /// <param name="scope">The level.</param>
    /// <param name="named">Whether another statement reads them, by name.</param>
    public static void Write(SqlWriter sql, FindScope scope, bool named)
    {
        for (var i = 0; i < scope.Layout.Columns.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            WriteColumn(sql, scope, scope.Layout.Columns[i]);
            if (named)
                sql.Append(" as c").Append(i);
        }

        foreach (var key in scope.Layout.HiddenKeys)
        {
            sql.Append(", ").Append(scope[key.Node]).Append(".").Append(key.Column.Name);
            if (named)
                sql.Append(" as ").Append(key.Name);
            else if (key.Column.Type.ReadCast is { } cast)
                sql.Append("::").Append(cast);
        }
    }

    private static void WriteColumn(SqlWriter sql, FindScope scope, LayoutColumn column)
    {
        var node = scope.Layout.Nodes[column.Node];
        if (column.Item is not { } item)
        {
            sql.Append(scope[column.Node]).Append(".").Append(node.Part!.Link.Keys[0].Foreign.Name).Append(" is not null");
        }
        else if (item is Column own && ReferenceEquals(own.Table, node.Table))
        {
            SelectClause.WriteColumn(sql, own, scope[column.Node]);
        }
        else if (column.Node == 0)
        {
            SelectClause.WriteValue(sql, item, OutputForm.Read);
        }
        else
        {
            var frame = sql.EnterScope(isolated: false);
            sql.Bind(node.Table, scope[column.Node]);
            SelectClause.WriteValue(sql, item, OutputForm.Read);
            sql.LeaveScope(frame);
        }
    }
}
