namespace Backend.Data.Migrations.Running.Statements;

/// <summary>A token of a statement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">See <see cref="TokenKind"/>.</param>
/// <param name="Start">Its first character in the statement, from 0.</param>
/// <param name="End">The one behind its last.</param>
internal readonly record struct StatementToken(TokenKind Kind, string Value, int Start, int End)
{
    public bool IsName => Kind == TokenKind.QuotedName || (Kind == TokenKind.Word && !char.IsAsciiDigit(Value[0]));

    public bool IsWord(string word) => Kind == TokenKind.Word && Value == word;

    public bool IsSymbol(char symbol) => Kind == TokenKind.Symbol && Value[0] == symbol;
}
