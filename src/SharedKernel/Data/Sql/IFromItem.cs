namespace Backend.Data.Sql;

/// <summary>An entry of FROM, under the name that its columns are qualified with.</summary>
internal interface IFromItem
{
    string Alias { get; }

    /// <summary>Whether its reference needs the organization's condition: only tables of tenants do, by themselves.</summary>
    bool IsTenant { get; }

    /// <summary>What the statement is named after in traces.</summary>
    string Collection { get; }

    /// <summary>Writes the reference; for a tenant's table, as <paramref name="form"/> has it.</summary>
    void WriteReference(SqlWriter sql, ReferenceForm form);
}

/// <summary>Where the organization's condition of a reference stands, and what a subquery sees.</summary>
internal enum ReferenceForm
{
    /// <summary>In WHERE or ON, beside the reference.</summary>
    Plain,

    /// <summary>
    /// Within the reference, as a subquery. On the preserved side of a right or full join a condition in ON would keep
    /// other organizations' rows, and one in WHERE would drop one's own.
    /// </summary>
    Filtered,

    /// <summary>Beside the reference; a subquery sees what stands before it.</summary>
    Lateral,
}
