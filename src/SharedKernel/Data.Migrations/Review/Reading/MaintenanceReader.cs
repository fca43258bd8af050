using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads statements that lock, empty or rebuild tables.</summary>
internal static class MaintenanceReader
{
    public static Statement? Read(TokenReader reader) =>
        reader.TakeOne("lock", "truncate", "refresh", "reindex", "cluster", "vacuum") switch
        {
            "lock" => Lock(reader),
            "truncate" => Truncate(reader),
            "refresh" => Refresh(reader),
            "reindex" => Reindex(reader),
            "cluster" => Cluster(reader),
            _ => Vacuum(reader),
        };

    private static LockTable? Lock(TokenReader reader)
    {
        reader.Take("table");
        reader.Take("only");
        if (reader.QualifiedNames() is not { } tables)
            return null;
        if (!reader.Take("in"))
            return new LockTable(tables, LockModes.AccessExclusive);
        var mode = string.Join(' ', reader.Rest().TakeWhile(token => !token.Is("mode")).Select(token => token.Value)).ToUpperInvariant();
        return LockModes.InOrder.Contains(mode, StringComparer.Ordinal) ? new LockTable(tables, mode) : null;
    }

    private static Truncate? Truncate(TokenReader reader)
    {
        reader.Take("table");
        reader.Take("only");
        return reader.QualifiedNames() is { } tables ? new Truncate(tables, reader.Rest().Has("cascade")) : null;
    }

    private static RefreshView? Refresh(TokenReader reader)
    {
        if (!reader.Take("materialized", "view"))
            return null;
        var concurrently = reader.Take("concurrently");
        return reader.QualifiedName() is { } view ? new RefreshView(view, concurrently) : null;
    }

    private static Reindex? Reindex(TokenReader reader)
    {
        var options = reader.Group();
        if (reader.TakeOne("table", "index", "schema", "database", "system") is not { } kind)
            return null;
        var concurrently = reader.Take("concurrently") || options.Has("concurrently");
        return new Reindex(kind, reader.QualifiedName(), concurrently);
    }

    private static Cluster Cluster(TokenReader reader)
    {
        reader.Group();
        reader.Take("verbose");
        return new Cluster(reader.QualifiedName());
    }

    private static VacuumFull? Vacuum(TokenReader reader)
    {
        var options = reader.Group();
        if (!options.Has("full") && !reader.Take("full"))
            return null;
        while (reader.TakeOne("freeze", "verbose", "analyze") is not null)
        {
        }

        return new VacuumFull(reader.QualifiedNames() ?? []);
    }
}
