// error CS0411: As<T, TSelf, TOut>
var names = uow.Select(Contacts.Id, Contacts.Name).From(Contacts)
    .As((key, name, email) => name); // !
// fixed: .As((key, name) => name);
await names.ToListAsync(ct);
