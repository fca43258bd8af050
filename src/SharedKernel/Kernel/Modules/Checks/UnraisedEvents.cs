namespace Backend.Kernel.Modules.Checks;

/// <summary>An event that a module reacts to and no module raises: its handler would never run.</summary>
internal static class UnraisedEvents
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules)
    {
        var raised = modules.SelectMany(module => module.Events).Select(each => each.Kind).ToHashSet(StringComparer.Ordinal);
        return from module in modules
               from each in module.Subscriptions
               where !raised.Contains(each.EventKind)
               select $"{each.Name} reacts to {each.EventKind}, which no module raises.";
    }
}
