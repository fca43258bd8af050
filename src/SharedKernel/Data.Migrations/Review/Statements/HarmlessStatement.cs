namespace Backend.Data.Migrations.Review.Statements;

/// <summary>Changes the catalog beside what is served: it blocks nobody and takes nothing away.</summary>
internal sealed record HarmlessStatement(string Form) : Statement;
