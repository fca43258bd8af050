namespace Backend.Data.Schema.Definition;

/// <summary>A foreign key. Between tenant tables <c>organization_id</c> is part of both sides.</summary>
internal sealed record ForeignKeyDefinition(Column Column, Column Target, OnDelete OnDelete);
