// error ?: ?
await uow.CommitAsync(ct); // !
// fixed: await uow.RunNestedAsync(async (inner, token) => await inner.From(Contacts).CountAsync(token), ct);
