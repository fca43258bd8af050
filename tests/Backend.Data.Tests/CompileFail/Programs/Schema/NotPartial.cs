// error BKD001: Table class 'AuthorsTable' is not partial: declare it 'sealed partial class', its row types and readers are generated into the other part
// error CS0246: The type or namespace name 'Author' could not be found (are you missing a using directive or an assembly reference?)
// error CS0534: 'AuthorsTable' does not implement inherited abstract member 'Table.ListColumns()'
// error CS0534: 'AuthorsTable' does not implement inherited abstract member 'Table<Author>.ReadRow(RowReader, int)'

namespace Module.Schema;

public static class Tables
{
    public static AuthorsTable Authors { get; } = new();
}

public sealed class AuthorsTable() : TenantTable<Author>("module.authors"); // !
// fixed: public sealed partial class AuthorsTable() : TenantTable<Author>("module.authors");
