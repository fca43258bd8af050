// error CS0411: As<T, TSelf, TOut>
var ages = uow.Select(Contacts.Id, Contacts.Name).From(Contacts)
    .As((Guid key, int age) => age); // !
// fixed: .As((Guid key, string name) => name);
await ages.ToListAsync(ct);
