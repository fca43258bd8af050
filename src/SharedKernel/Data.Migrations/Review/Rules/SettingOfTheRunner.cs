using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A role or a setting that the runner owns is changed.</summary>
internal sealed class SettingOfTheRunner() : ReviewRule(
    "session-setting",
    LockModes.None,
    "until the transaction or the session ends",
    "The runner sets role, search_path and time limits; changed in the middle, objects get another owner or schema, or a lock is waited for without end.")
{
    public override bool CanBeAccepted => false;

    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is SessionSetting setting ? [new Hit(0, $"Leave it out ({setting.Setting}); qualify names with their schema instead of setting search_path.")] : [];
}
