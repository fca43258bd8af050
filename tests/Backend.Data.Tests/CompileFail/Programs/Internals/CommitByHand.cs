// error CS1061: does not contain a definition for 'CommitAsync'
await uow.CommitAsync(ct); // !
// fixed: await uow.RunNestedAsync(async (inner, token) => await inner.From(Contacts).CountAsync(token), ct);
