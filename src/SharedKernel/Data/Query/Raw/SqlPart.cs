using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A piece of a template: exactly one of the four.</summary>
internal readonly record struct SqlPart(string? Text = null, Table? Table = null, Expr? Expression = null, SqlColumns? Columns = null);
