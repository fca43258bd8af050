namespace Backend.Data.Migrations.Review.Reading;

/// <summary>What a token is.</summary>
internal enum SqlTokenKind
{
    /// <summary>An unquoted name or a keyword, in lower case.</summary>
    Word,

    /// <summary>A name in double quotes, without them.</summary>
    QuotedName,

    /// <summary>A text in single quotes or between dollar tags, without them.</summary>
    Text,

    Number,

    /// <summary>One character of an operator or a bracket; <c>::</c> is one token.</summary>
    Symbol,
}
