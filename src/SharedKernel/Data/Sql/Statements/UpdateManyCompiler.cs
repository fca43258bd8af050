namespace Backend.Data.Sql;

/// <summary>Writes UPDATE statements that join the table with the rows that were sent.</summary>
internal static class UpdateManyCompiler
{
    public static CompiledStatement Compile<TItem>(UpdateManyStatement<TItem> update, int chunk, Returning returning, OrganizationFilter filter)
    {
        var table = update.Table;
        if (chunk == 0)
            update.Check();
        if (table.TableAlias == "rows")
            throw new StatementException($"The alias rows is that of the rows that are sent. Give {table.QualifiedName} another with As(…).");
        var (start, length) = RowChunks.At(chunk, update.Items.Count, update.ChunkSize);
        var sql = new SqlWriter(filter);
        sql.Append("update ").TableReference(table, table.TableAlias).Append(" set ");
        SetClause.Write(sql, table, update.Set);
        sql.Append(" from ");
        Span<bool> chosen = stackalloc bool[update.Values.Count];
        chosen.Fill(true);
        new UnnestClause<TItem>(update.Values, chosen).Write(sql, RowSpan.Of(update.Items, start, length));
        WhereClause.Write(sql, table, table.TableAlias, [.. Keys(update), .. update.Where]);
        ReturningClause.Write(sql, table, returning);
        return sql.ToStatement(new StatementName("UPDATE", table.QualifiedName), update.AllowsMissing ? null : length);
    }

    private static IEnumerable<Condition> Keys<TItem>(UpdateManyStatement<TItem> update)
    {
        for (var i = 0; i < update.KeyLength; i++)
        {
            var column = update.Values[i].Column;
            yield return new Comparison(column, "=", new RowsColumn(i, column.Type));
        }
    }
}
