namespace Backend.Data.Schema.Types;

/// <summary>A type that is another one or NULL.</summary>
internal interface INullableType
{
    ColumnType Inner { get; }
}
