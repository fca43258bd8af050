namespace Backend.Data.Schema.Types;

/// <summary>A type whose values travel as text, which lets arrays of it hold nulls.</summary>
internal interface ITextWire<T>
{
    string ToText(T value);

    T FromText(string text);
}
