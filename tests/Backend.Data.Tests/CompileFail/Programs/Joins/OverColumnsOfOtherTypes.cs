// error CS0453: The type 'Column<Guid>' must be a non-nullable value type in order to use it as parameter 'T'
await uow.From(Orders).Join(Contacts, Contacts.Name.Eq(Orders.Id)).ToListAsync(ct); // !
// fixed: await uow.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct);
