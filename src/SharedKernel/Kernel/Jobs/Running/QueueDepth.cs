namespace Backend.Kernel.Jobs.Running;

/// <summary>How many jobs of a kind are in a state, over all organizations.</summary>
internal sealed record QueueDepth(string Kind, string State, long Depth, TimeSpan Oldest);
