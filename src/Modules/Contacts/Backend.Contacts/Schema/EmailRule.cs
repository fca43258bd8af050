namespace Backend.Modules.Contacts.Schema;

/// <summary>The shape of an address that can be delivered to; whether it exists only a message can tell.</summary>
internal static class EmailRule
{
    public static string? Check(string value)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        var valid = at > 0
            && at == value.LastIndexOf('@')
            && at < value.Length - 1
            && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
        return valid ? null : "must be an email address";
    }
}
