// error CS1660: Cannot convert lambda expression to type 'Condition' because it is not a delegate type
await uow.From(Contacts).Where(row => row.Name == "Ada").ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.Eq("Ada")).ToListAsync(ct);
