// error CS9205: Expected interpolated string
await uow.From(Contacts).Where(SqlTemplates.SqlCondition("name = 'Ada'")).ToListAsync(ct); // !
// fixed: await uow.From(Contacts).Where(SqlTemplates.SqlCondition($"{Contacts.Name} = {contact.Name}")).ToListAsync(ct);
