namespace Backend.Data.Migrations.Review.Rules;

/// <summary>Every rule, in the order of docs/migrations-review.md.</summary>
internal static class ReviewRules
{
    /// <summary>Those that look at statements.</summary>
    public static IReadOnlyList<ReviewRule> OfStatements { get; } =
    [
        new ColumnType(),
        new AddColumnRewrite(),
        new StorageRewrite(),
        new SetNotNullUnchecked(),
        new CheckNotValid(),
        new ForeignKeyNotValid(),
        new ValidateInSameTransaction(),
        new BlindValidation(),
        new WallLeftOpen(),
        new KeyWithoutIndex(),
        new CreateIndexBlocking(),
        new DropIndexBlocking(),
        new IndexIfNotExists(),
        new ReindexBlocking(),
        new RefreshBlocking(),
        new DropColumnInUse(),
        new DropTableInUse(),
        new DropObjectInUse(),
        new RenameColumnInUse(),
        new RenameTableInUse(),
        new RenameObjectInUse(),
        new RequiredColumn(),
        new DropDefaultInUse(),
        new RevokeInUse(),
        new DataOutsideBackfill(),
        new BackfillUnlimited(),
        new LongTransaction(),
        new ExplicitLock(),
        new TruncateInUse(),
        new TriggerOff(),
        new WallOff(),
        new WallPolicy(),
        new GrantToPublic(),
        new GrantTruncate(),
        new GrantUpdateOfKey(),
        new ViewOfTheOwner(),
        new DefinerSearchPath(),
        new Cascade(),
        new CodeBlock(),
        new SettingOfTheRunner(),
        new TransactionOfTheRunner(),
        new HiddenDrift(),
        new UnknownDirective(),
        new Unrecognised(),
    ];

    /// <summary>The one that looks at what is accepted.</summary>
    public static ReviewRule Stale { get; } = new StaleAcceptance();

    public static IReadOnlyList<ReviewRule> All { get; } = [.. OfStatements, Stale];
}
