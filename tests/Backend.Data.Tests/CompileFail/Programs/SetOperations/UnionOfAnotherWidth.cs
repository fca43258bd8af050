// error CS1503: Argument 1: cannot convert from 'Backend.Data.Query.Projected<(System.Guid, long)>' to 'Backend.Data.Query.Query<System.Guid>'
await uow.Select(Contacts.Id).From(Contacts).UnionAll(Select(Orders.Id, Orders.Number).From(Orders)).ToListAsync(ct); // !
// fixed: await uow.Select(Contacts.Id).From(Contacts).UnionAll(Select(Orders.Id).From(Orders)).ToListAsync(ct);
