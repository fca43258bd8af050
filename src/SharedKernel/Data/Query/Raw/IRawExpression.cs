namespace Backend.Data.Query;

/// <summary>An expression that its author wrote as SQL. It stands in brackets.</summary>
internal interface IRawExpression;
