// error CS1503: Argument 2: cannot convert from 'string' to 'Backend.Data.Query.SqlTemplate'
var text = $"select count(*) from shop.contacts where name = '{contact.Name}'";
await uow.Sql<long>(text).ToListAsync(ct); // !
// fixed: await uow.Sql<long>($"select count(*) from {Contacts} where {Contacts.Name} = {contact.Name}").ToListAsync(ct);
