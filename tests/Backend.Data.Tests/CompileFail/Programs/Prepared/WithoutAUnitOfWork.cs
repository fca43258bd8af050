// error CS1061: does not contain a definition for 'ToListAsync'
var active = Prepare(() => From(Contacts).Where(Contacts.IsActive.Eq(true)));
await active.ToListAsync(ct); // !
// fixed: await uow.Execute(active).ToListAsync(ct);
