namespace Backend.Data.Migrations.Running.Statements;

/// <summary>What a token of SQL is.</summary>
internal enum TokenKind
{
    /// <summary>A keyword, an unquoted name or a number; in lower case.</summary>
    Word,

    /// <summary>A name in double quotes, without them.</summary>
    QuotedName,

    /// <summary>A string, dollar-quoted or not, as it is written.</summary>
    Literal,

    /// <summary>One character of anything else.</summary>
    Symbol,
}
