// error CS0121: The call is ambiguous between the following
await uow.From(Contacts).Where(Contacts.Email.Eq(null)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Email.IsNull()).ToListAsync(ct);
