// error ?: ?

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public sealed record Author(Guid Id);

public sealed class AuthorsTable() : TenantTable<Author>("module.authors"); // !
// fixed: public abstract class AuthorsTable() : TenantTable<Author>("module.authors");
