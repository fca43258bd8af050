// error ?: ?

namespace Module;

public sealed record Row(Guid Id);

public abstract class RowsTable() : Table<Row>("module.rows"); // !
// fixed: public abstract class RowsTable() : TenantTable<Row>("module.rows");
