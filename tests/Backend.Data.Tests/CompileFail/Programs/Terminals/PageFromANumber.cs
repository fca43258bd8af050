// error ?: ?
await uow.From(Contacts).PageAsync(Keyset.Asc(Contacts.Id), 10, 5, ct); // !
// fixed: await uow.From(Contacts).PageAsync(Keyset.Asc(Contacts.Id), 10, null, ct);
