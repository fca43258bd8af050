namespace Backend.Kernel.Modules;

/// <summary>A service that a module gives to others.</summary>
/// <param name="Service">The interface in the module's Contracts.</param>
/// <param name="Implementation">The class behind it.</param>
public sealed record ServiceExport(Type Service, Type Implementation);
