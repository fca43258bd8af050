// error CS1739: The best overload for 'AppendFormatted' does not have a parameter named 'format'
await uow.Sql<long>($"select count(*) from {Contacts} where {Contacts.Version} = {contact.Version:D3}").ToListAsync(ct); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts} where {Contacts.Version} = {contact.Version}").ToListAsync(ct);
