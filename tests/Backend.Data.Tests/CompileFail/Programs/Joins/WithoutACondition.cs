// error CS1501: No overload for method 'Join' takes 1 arguments
await uow.From(Orders).Join(Contacts).ToListAsync(ct); // !
// fixed: await uow.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct);
