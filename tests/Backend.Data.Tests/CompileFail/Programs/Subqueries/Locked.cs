// error CS1503: Argument 1: cannot convert from 'Backend.Data.Query.Subquery<Backend.Testing.Shop.Schema.Contact>' to 'Backend.Data.Sql.ILockable'
var active = From(Contacts).AsSubquery("active");
await uow.From(active).ForUpdate(active).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).ForUpdate(Contacts).ToListAsync(ct);
