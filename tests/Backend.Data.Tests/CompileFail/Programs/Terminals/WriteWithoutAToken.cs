// error CS7036: There is no argument given that corresponds to the required parameter 'cancellationToken'
await uow.Delete(Contacts).All().ExecuteAsync(); // !
// fixed: await uow.Delete(Contacts).All().ExecuteAsync(ct);
