// error CS1503: Argument 1: cannot convert from 'Backend.Data.Query.Projected<string>' to 'Backend.Data.Query.Query<System.Guid>'
await uow.Select(Contacts.Id).From(Contacts).Union(Select(Contacts.Name).From(Contacts)).ToListAsync(ct); // !
// fixed: await uow.Select(Contacts.Id).From(Contacts).Union(Select(Orders.Id).From(Orders)).ToListAsync(ct);
