// error CS1503: Argument 3: cannot convert from 'int' to 'string?'
await uow.From(Contacts).PageAsync(Keyset.Asc(Contacts.Id), 10, 5, ct); // !
// fixed: await uow.From(Contacts).PageAsync(Keyset.Asc(Contacts.Id), 10, null, ct);
