using Backend.Data.Schema;

namespace Backend.Data.Query;

/// <summary>How words become what full-text search compares: by which language they are stemmed, and which are left out.</summary>
public readonly record struct TextSearchConfig
{
    private readonly string? _name;

    private TextSearchConfig(string name) => _name = name;

    /// <summary>Words as they are, in small letters. The default.</summary>
    public static TextSearchConfig Simple { get; } = new("simple");

    /// <summary>English.</summary>
    public static TextSearchConfig English { get; } = new("english");

    /// <summary>German.</summary>
    public static TextSearchConfig German { get; } = new("german");

    /// <summary>French.</summary>
    public static TextSearchConfig French { get; } = new("french");

    /// <summary>Italian.</summary>
    public static TextSearchConfig Italian { get; } = new("italian");

    /// <summary>Spanish.</summary>
    public static TextSearchConfig Spanish { get; } = new("spanish");

    /// <summary>Portuguese.</summary>
    public static TextSearchConfig Portuguese { get; } = new("portuguese");

    /// <summary>Dutch.</summary>
    public static TextSearchConfig Dutch { get; } = new("dutch");

    /// <summary>Another of the configurations that come with PostgreSQL, such as <c>turkish</c>; <c>pg_ts_config</c> lists them.</summary>
    /// <exception cref="ArgumentException">The name is no identifier.</exception>
    public static TextSearchConfig Named(string name) => new(Identifier.Checked(name));

    // A constant, as an index over the words has it.
    internal string Sql => $"'{_name ?? "simple"}'";
}
