// error CS0411: Execute<TResult>
var byId = Prepare((Placeholder<Guid> key) => From(Contacts).Where(Contacts.Id.Eq(key)));
await uow.Execute(byId).ToListAsync(ct); // !
// fixed: await uow.Execute(byId, id).ToListAsync(ct);
