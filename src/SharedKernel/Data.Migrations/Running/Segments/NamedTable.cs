namespace Backend.Data.Migrations.Running.Segments;

/// <summary>A table or view that a statement names.</summary>
/// <param name="Name">As PostgreSQL writes it in SQL.</param>
/// <param name="IsWalled">Whether row security holds for the owner.</param>
/// <param name="IsBlind">Whether, besides, no policy shows the owner any row.</param>
/// <param name="IsView">Whether what is behind it is not known.</param>
internal sealed record NamedTable(string Name, bool IsWalled, bool IsBlind, bool IsView);
