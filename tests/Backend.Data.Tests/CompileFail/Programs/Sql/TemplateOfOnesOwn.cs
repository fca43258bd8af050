// error BKD018: SqlTemplate.SqlTemplate is the compiler's

namespace Module;

internal static class Handler
{
    public static Task RunAsync(IUnitOfWork uow, CancellationToken ct) =>
        uow.Sql<long>(new SqlTemplate(0, 0)).SingleAsync(ct); // !
        // fixed: uow.Sql<long>($"select 1").SingleAsync(ct);
}
