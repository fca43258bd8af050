namespace Backend.Data.Schema.Definition;

/// <summary>How a sequence counts. What is not set is PostgreSQL's own: from 1 by 1, one at a time, to the end and no further.</summary>
public sealed record SequenceOptions
{
    /// <summary>The first value.</summary>
    public long? Start { get; init; }

    /// <summary>What is added each time; below zero it counts down.</summary>
    public long? Increment { get; init; }

    /// <summary>The least value.</summary>
    public long? MinValue { get; init; }

    /// <summary>The greatest value.</summary>
    public long? MaxValue { get; init; }

    /// <summary>How many values a connection takes at once; those it does not use are lost.</summary>
    public long? Cache { get; init; }

    /// <summary>Whether it begins anew after the last value, instead of refusing.</summary>
    public bool Cycle { get; init; }

    /// <summary>As DDL has them; empty when nothing is set.</summary>
    internal string Sql => string.Join(' ', ((string?[])
    [
        Increment is { } increment ? $"increment by {increment}" : null,
        MinValue is { } least ? $"minvalue {least}" : null,
        MaxValue is { } greatest ? $"maxvalue {greatest}" : null,
        Start is { } start ? $"start with {start}" : null,
        Cache is { } cache ? $"cache {cache}" : null,
        Cycle ? "cycle" : null,
    ]).OfType<string>());
}
