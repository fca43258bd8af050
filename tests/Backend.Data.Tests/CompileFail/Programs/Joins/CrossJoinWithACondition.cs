// error CS1501: No overload for method 'CrossJoin' takes 2 arguments
await uow.From(Orders).CrossJoin(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct); // !
// fixed: await uow.From(Orders).CrossJoin(Contacts).ToListAsync(ct);
