namespace Backend.Data.Schema.Definition;

/// <summary>How PostgreSQL finds rows by an index.</summary>
public enum IndexMethod
{
    /// <summary>Sorted: equality, ranges, order. The default, and the only one that can be unique.</summary>
    Btree,

    /// <summary>Equality of one column only, which leaves no room for the organization: refused on tables of tenants.</summary>
    Hash,

    /// <summary>Many values within one: arrays, jsonb, words, trigrams. On tables of tenants the module lists <see cref="Extension.BtreeGin"/>.</summary>
    Gin,

    /// <summary>Ranges and shapes that overlap. On tables of tenants the module lists <see cref="Extension.BtreeGist"/>.</summary>
    Gist,

    /// <summary>The least and the greatest value of each stretch of the table: small, for rows that come in order.</summary>
    Brin,

    /// <summary>
    /// The nearest vectors, approximately, by the extension pgvector. It takes one column only, so on a table of tenants it
    /// spans organizations: other organizations' rows are left out afterwards, and fewer than asked for may remain.
    /// </summary>
    Hnsw,
}
