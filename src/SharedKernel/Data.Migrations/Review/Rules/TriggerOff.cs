using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A trigger is switched off.</summary>
internal sealed class TriggerOff() : TableActionRule<SwitchTrigger>(
    "disable-trigger",
    LockModes.ShareRowExclusive,
    "for a moment; the trigger stays off until it is switched on again",
    "What the trigger keeps true is no longer kept, and with ALL the foreign keys are off too.")
{
    protected override string? Safe(ReviewedStatement statement, ObjectName table, SwitchTrigger action) =>
        action.Enabled ? null : $"Drop the trigger {ObjectName.Quote(action.Trigger)} if it is not needed; else leave it on and write rows in small steps (`-- @backfill`).";
}
