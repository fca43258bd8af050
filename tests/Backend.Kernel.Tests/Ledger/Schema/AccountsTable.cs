using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Tests.Ledger.Schema;

internal sealed partial class AccountsTable() : TenantTable<Account>("ledger.accounts")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string> Name = Varchar("name", 20).NotBlank();
    public readonly Column<long> Cents = Bigint("cents").Default(0L);

    protected override void Define(TableDefinition t) => t
        .Unique(Name)
        .Index(Cents.Asc(), Id.Asc());
}
