namespace Backend.Data.Mutation;

/// <summary>What an upsert wrote.</summary>
/// <param name="Row">The row as it is now.</param>
/// <param name="Inserted">Whether it was inserted; false when a row was there and was updated.</param>
public sealed record Upserted<TRow>(TRow Row, bool Inserted);
