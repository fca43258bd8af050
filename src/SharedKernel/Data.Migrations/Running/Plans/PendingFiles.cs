using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;

namespace Backend.Data.Migrations.Running.Plans;

/// <summary>What a run is to apply.</summary>
internal static class PendingFiles
{
    /// <summary>The pending files, up to one when a run is to stop there.</summary>
    /// <param name="files">All files of the code, in order.</param>
    /// <param name="pending">Those that the database lacks.</param>
    /// <param name="until"><c>module/id</c>, or the id when one module has it; null for all.</param>
    /// <exception cref="UnknownMigrationException">No file or several are named so.</exception>
    public static IReadOnlyList<MigrationFile> Until(IReadOnlyList<MigrationFile> files, IReadOnlyList<MigrationFile> pending, string? until)
    {
        if (until is null)
            return pending;
        var named = files.Where(file => file.QualifiedName == until || file.Id == until).ToList();
        if (named.Count != 1)
            throw Unknown(until, named, pending);
        var wanted = files.TakeWhile(file => file != named[0]).Append(named[0]).ToHashSet();
        return [.. pending.Where(wanted.Contains)];
    }

    private static UnknownMigrationException Unknown(string until, List<MigrationFile> named, IReadOnlyList<MigrationFile> pending)
    {
        if (named.Count > 1)
            return new($"{until} is in several modules. Say which: {List(named)}.");
        return new(pending.Count == 0
            ? $"There is no migration {until}, and none is pending; `db status` lists all."
            : $"There is no migration {until}. Pending, in this order: {List(pending)}.");
    }

    private static string List(IReadOnlyList<MigrationFile> files) => string.Join(", ", files.Select(file => file.QualifiedName));
}
