namespace Backend.Data.Migrations.Review.Reading;

/// <summary>A word, text, number or sign of a statement; comments are none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its text: words in lower case, quoted ones without their quotes.</param>
/// <param name="Offset">Where it begins in the statement, from 0.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Value, int Offset)
{
    public bool IsName => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName;

    public bool Is(string wordOrSymbol) => Kind is SqlTokenKind.Word or SqlTokenKind.Symbol && Value == wordOrSymbol;
}
