namespace Backend.Data.Sql;

/// <summary>What a write answers.</summary>
internal enum Returning
{
    /// <summary>Its row count.</summary>
    Nothing,

    /// <summary>The rows as written.</summary>
    Row,

    /// <summary>The rows as written, and whether each was inserted rather than updated.</summary>
    RowAndWhetherInserted,
}
