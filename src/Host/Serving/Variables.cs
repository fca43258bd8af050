using System.Globalization;

namespace Backend.Host.Serving;

/// <summary>Reads settings that are numbers from the environment.</summary>
internal static class Variables
{
    /// <summary>Null when it is not set.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="meaning">What it is, for the sentence about a bad one.</param>
    /// <param name="least">The smallest value that is taken.</param>
    /// <param name="most">The largest.</param>
    /// <exception cref="HostException">It is no such number.</exception>
    public static int? Number(string name, string meaning, int least, int most)
    {
        if (Environment.GetEnvironmentVariable(name) is not { Length: > 0 } given)
            return null;
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new HostException($"{name} is '{given}': it takes {meaning}, {least} to {most}.");
    }
}
