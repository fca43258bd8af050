namespace Backend.Data.Schema.Types;

/// <summary>What the DDL of a native enum needs.</summary>
internal interface IEnumType
{
    string Schema { get; }

    string Name { get; }

    IReadOnlyList<string> Labels { get; }
}
