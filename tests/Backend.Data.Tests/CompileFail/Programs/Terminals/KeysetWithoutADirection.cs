// error ?: ?
var keyset = new Keyset(false, [Contacts.Id]); // !
// fixed: var keyset = Keyset.Asc(Contacts.Id);
await uow.From(Contacts).PageAsync(keyset, 10, null, ct);
