using Backend.Data.Schema;

namespace Backend.Data.Tests.Support;

internal sealed record Tag(Guid Id, string Name, string Kind, long Number);

internal sealed record NewTag
{
    public Optional<Guid> Id { get; init; }

    public required string Name { get; init; }

    public Optional<string> Kind { get; init; }

    public Optional<long> Number { get; init; }
}

internal sealed record TagPatch
{
    public Optional<string> Name { get; init; }
}
