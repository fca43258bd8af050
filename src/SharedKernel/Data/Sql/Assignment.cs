using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>One <c>column = value</c> of an update.</summary>
internal sealed record Assignment(Column Column, Action<SqlWriter> Write);
