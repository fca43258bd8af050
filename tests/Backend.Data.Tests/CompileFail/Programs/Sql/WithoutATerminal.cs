// error CS1061: does not contain a definition for 'GetAwaiter'
await uow.Sql<long>($"select count(*) from {Contacts}"); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts}").SingleAsync(ct);
