// error CS0122: 'Table<Row>.Table(string)' is inaccessible due to its protection level

namespace Module;

public sealed record Row(Guid Id);

public abstract class RowsTable() : Table<Row>("module.rows"); // !
// fixed: public sealed partial class RowsTable() : PublishedTable<PublishedRow>("module.rows");
