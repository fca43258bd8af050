namespace Backend.Kernel.Modules;

/// <summary>A feature module. Its file is the one to read first: it lists all that the module owns, does, gives and takes.</summary>
public interface IModule
{
    /// <summary>The module's name, which is its PostgreSQL schema and the beginning of its requests' names.</summary>
    string Name { get; }

    /// <summary>Lists the module's parts. What is not listed does not run, and start-up refuses what was forgotten.</summary>
    void Configure(ModuleBuilder module);
}
