// error CS9205: Expected interpolated string
await uow.Sql<long>("select count(*) from shop.contacts").ToListAsync(ct); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts}").ToListAsync(ct);
