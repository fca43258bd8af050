// error ?: ?
await uow.From(Contacts).CountAsync(); // !
// fixed: await uow.From(Contacts).CountAsync(ct);
