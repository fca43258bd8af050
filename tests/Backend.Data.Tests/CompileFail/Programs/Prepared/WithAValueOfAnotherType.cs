// error CS0411: Execute<T1, TResult>
var byId = Prepare((Placeholder<Guid> key) => From(Contacts).Where(Contacts.Id.Eq(key)));
await uow.Execute(byId, "ada").ToListAsync(ct); // !
// fixed: await uow.Execute(byId, id).ToListAsync(ct);
