// error CS0411: The type arguments for method 'PreparedQueries.Execute<TResult>
var byId = Prepare((Placeholder<Guid> key) => From(Contacts).Where(Contacts.Id.Eq(key)));
await uow.Execute(byId).ToListAsync(ct); // !
// fixed: await uow.Execute(byId, id).ToListAsync(ct);
