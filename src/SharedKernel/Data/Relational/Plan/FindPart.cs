namespace Backend.Data.Relational.Plan;

/// <summary>Something that is read of each row of a node.</summary>
internal abstract class FindPart
{
    /// <summary>How many columns of a result set it takes.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>How many arrays it takes within a list: a list is one, whatever is in it.</summary>
    public abstract int SlotCount { get; }
}
