// error CS1729: 'Keyset' does not contain a constructor that takes 2 arguments
var keyset = new Keyset(false, [Contacts.Id]); // !
// fixed: var keyset = Keyset.Asc(Contacts.Id);
await uow.From(Contacts).PageAsync(keyset, 10, null, ct);
