namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>create view</c> or <c>create materialized view</c>.</summary>
internal sealed record CreateView(ObjectName View, bool Materialized, bool SecurityInvoker, bool Replaces, bool IfNotExists) : Statement;
