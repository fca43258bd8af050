// error CS0453: The type 'Placeholder<string>' must be a non-nullable value type in order to use it as parameter 'T'
var byId = Prepare((Placeholder<string> key) => From(Contacts).Where(Contacts.Id.Eq(key))); // !
// fixed: var byId = Prepare((Placeholder<string> key) => From(Contacts).Where(Contacts.Name.Eq(key)));
await uow.Execute(byId, "ada").ToListAsync(ct);
