// error CS0218: In order for 'Condition.operator &(Condition, Condition)' to be applicable as a short circuit operator, its declaring type 'Condition' must define operator true and operator false
await uow.From(Contacts).Where(Contacts.Name.Eq("Ada") && Contacts.IsActive.Eq(true)).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(Contacts.Name.Eq("Ada") & Contacts.IsActive.Eq(true)).ToListAsync(ct);
