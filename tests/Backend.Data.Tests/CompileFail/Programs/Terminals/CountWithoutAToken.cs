// error CS7036: There is no argument given that corresponds to the required parameter 'cancellationToken'
await uow.From(Contacts).CountAsync(); // !
// fixed: await uow.From(Contacts).CountAsync(ct);
