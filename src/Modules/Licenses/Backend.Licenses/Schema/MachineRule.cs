namespace Backend.Modules.Licenses.Schema;

/// <summary>The name of a machine stands in an address, so it is made of what needs no escape there.</summary>
internal static class MachineRule
{
    public static string? Check(string value) => value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' or ':')
        ? null
        : "must consist of letters, digits and the characters . _ - :";
}
