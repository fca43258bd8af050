// error ?: ?

namespace Module;

public sealed record Row(Guid Id);

public abstract class RowsTable() : TenantTable<Row>("module.rows")
{
    internal override bool IsTenant => false; // !
    // fixed: public bool IsArchive => false;
}
