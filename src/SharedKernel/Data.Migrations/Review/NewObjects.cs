using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review;

/// <summary>What a statement surely makes: what it only would make if it were missing may be in use.</summary>
internal static class NewObjects
{
    public static IEnumerable<ObjectName> Of(Statement statement, Func<ObjectName, bool> isNew) => statement switch
    {
        CreateTable { IfNotExists: false } create => [create.Table],
        CreateView { IfNotExists: false, Replaces: false } create => [create.View],
        CreateObject { IfNotExists: false, Kind: not "extension" } create => [create.Object],
        CreateIndex { IfNotExists: false, Index: { } index } create when isNew(create.Table) => [new ObjectName(create.Table.Schema, index)],
        _ => [],
    };
}
