namespace Backend.Data.Migrations.Diff;

/// <summary>
/// The order of steps: what stands in the way goes first, new things come before what uses them, and what reads rows for
/// long comes last, in transactions of its own.
/// </summary>
internal enum StepPhase
{
    Schema,
    Extension,
    Rename,
    DropView,
    DropForeignKey,
    DropTable,

    // Before any default or check that may use them: a label is committed before it can be used.
    Enum,
    Sequence,
    DropPolicy,
    DisableWall,
    DropConstraint,
    DropBrokenIndex,
    DropComputedColumn,
    DropDefault,
    AlterType,
    RebuildEnum,
    AlterTypeToRebuiltEnum,
    AlterColumn,
    CreateTable,
    AddColumn,
    AddComputedColumn,
    Backfill,
    AddNotNullCheck,
    SetNotNull,
    AddIdentity,
    BuildIndex,
    ReleaseName,
    Key,
    AddConstraint,
    DropIndex,
    DropColumn,
    RenameIndex,
    DropSequence,
    DropEnum,
    CreateView,
    AddForeignKey,
    Wall,
    Revoke,
    Grant,
    ValidateConstraint,
    ValidateForeignKey,
    DropExtension,
}
