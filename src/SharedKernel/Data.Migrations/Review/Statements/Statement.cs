namespace Backend.Data.Migrations.Review.Statements;

/// <summary>What the review knows of a statement.</summary>
internal abstract record Statement;
