using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Tests.Ledger.Schema;

internal sealed partial class PublishedAccountsTable() : PublishedTable<PublishedAccount>("ledger.accounts")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string> Name = Varchar("name", 20);
}
