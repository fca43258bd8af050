namespace Backend.Kernel.Events;

/// <summary>One line of a module file: an event that the module publishes.</summary>
/// <param name="Module">The module that publishes it.</param>
/// <param name="Kind">The stable name with its version.</param>
/// <param name="Event">The type.</param>
public sealed record EventDescriptor(string Module, string Kind, Type Event);
