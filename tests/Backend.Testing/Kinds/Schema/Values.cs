using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Testing.Kinds.Schema;

public enum Shade
{
    Dark,
    HalfLight,
    Light,
}

/// <summary>A strongly typed id.</summary>
public readonly record struct HolderId(Guid Value)
{
    public static HolderId Next() => new(Guid.CreateVersion7());
}

/// <summary>A value object of a reference type.</summary>
public sealed record Handle(string Value);

/// <summary>A value of JSON that is a struct.</summary>
public readonly record struct Place(int X, string? Label);

[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class KindsJson : JsonSerializerContext;
