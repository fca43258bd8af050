using Backend.Data.Migrations.Pulling.Naming;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>A column's type in both languages.</summary>
/// <param name="Factory">The call that makes a column, with <c>{0}</c> for the name: <c>Varchar({0}, 40)</c>.</param>
/// <param name="Clr">The .NET type of its values.</param>
/// <param name="IsValue">Whether that is a value type.</param>
/// <param name="SqlName">The type in DDL.</param>
internal sealed record PulledType(string Factory, string Clr, bool IsValue, string SqlName)
{
    /// <summary>The type in casts.</summary>
    public string CastName { get; init; } = SqlName;

    /// <summary>What a file that names it must import.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    public EnumNames? Enum { get; init; }

    public bool NeedsJson { get; init; }
}
