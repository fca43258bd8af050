namespace Backend.Modules.Orders.Schema;

internal static class CurrencyRule
{
    public static string? Check(string value) =>
        value.Length == 3 && value.All(char.IsAsciiLetterUpper) ? null : "must be a currency code of three capital letters";
}
