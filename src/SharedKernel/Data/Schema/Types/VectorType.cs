using System.Globalization;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Schema.Types;

/// <summary><c>vector(n)</c> of the extension pgvector, as its text: <c>[1,2.5,3]</c>.</summary>
internal sealed class VectorType(int dimensions)
    : TextWireType<float[]>($"{Extension.SchemaName}.vector({dimensions})", $"{Extension.SchemaName}.vector")
{
    internal override string? Validate(float[] value)
    {
        if (value.Length != dimensions)
            return $"must have {dimensions} dimensions";
        return Array.TrueForAll(value, float.IsFinite) ? null : "must consist of finite numbers";
    }

    internal override string Text(float[] value) =>
        $"[{string.Join(',', value.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";

    protected override string ToWire(float[] value) => Text(value);

    protected override float[] FromWire(string wire) =>
        Array.ConvertAll(wire[1..^1].Split(','), number => float.Parse(number, CultureInfo.InvariantCulture));
}
