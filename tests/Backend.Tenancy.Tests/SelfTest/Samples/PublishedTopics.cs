using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Tenancy.Tests.SelfTest.Samples;

/// <summary>As the owner has it.</summary>
internal sealed partial class TrueTopicsTable() : PublishedTable<TrueTopic>("walls.topics")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string?> Title = Varchar("title", 100).Nullable();
}

/// <summary>Wrong in each way that a column can be.</summary>
internal sealed partial class FalseTopicsTable() : PublishedTable<FalseTopic>("walls.topics")
{
    public readonly Column<long> Id = Bigint("id").PrimaryKey();
    public readonly Column<string> Title = Varchar("title", 100);
    public readonly Column<bool> IsOpen = Boolean("is_open");
}

internal sealed partial class NoTopicsTable() : PublishedTable<NoTopic>("walls.nothing")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
}

internal sealed partial class PublishedUnitsTable() : PublishedTable<PublishedUnit>("walls.units")
{
    public readonly Column<string> Code = Text("code").PrimaryKey();
}
