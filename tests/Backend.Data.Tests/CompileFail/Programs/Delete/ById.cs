// error CS1503: Argument 1: cannot convert from 'System.Guid' to 'Backend.Data.Sql.Condition'
await uow.Delete(Contacts).Where(id).ExecuteAsync(ct); // !
// fixed: await uow.Delete(Contacts).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
