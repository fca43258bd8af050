using Backend.Tenancy.Tests.Attacks;

namespace Backend.Tenancy.Tests.Page;

/// <summary>What the walls do not hold, run like the attacks so that the page cannot claim less or more.</summary>
internal static class Limits
{
    private const string WholeStatements = "nothing: needs statements of one's own";

    private const string Catalog = "nothing: sizes of all organizations together";

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("set the organization by SET", "set local app.organization_id = :other; select name from contacts.contacts", WholeStatements, Seen.Foreign, intruder =>
            intruder.ReadsAsync("set local app.organization_id = :other; select name from contacts.contacts")),
        new("reset it, and enter another", "reset app.organization_id; select app.enter(:other, false, 0); select name from contacts.contacts", WholeStatements, Seen.Foreign, intruder =>
            intruder.ReadsAsync("reset app.organization_id; select app.enter(:other, false, 0); select name from contacts.contacts")),
        new("lock a table of all", "lock table contacts.contacts in access exclusive mode", WholeStatements, Seen.Allowed, intruder =>
            intruder.DoesAsync("lock table contacts.contacts in access exclusive mode nowait")),
        new("change the limits of one's role", "alter role backend_app set lock_timeout = '1h'", WholeStatements, Seen.Allowed, intruder =>
            intruder.DoesAsync("alter role backend_app set lock_timeout = '1h'")),
        new("sizes and row counts of a table", "select reltuples, pg_relation_size(oid) from pg_class", Catalog, Seen.OwnRows, intruder =>
            intruder.ReadsAsync("select reltuples, pg_relation_size(oid) from pg_class where relname = 'contacts'")),
    ];
}
