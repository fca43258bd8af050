// error CS1579: foreach statement cannot operate on variables of type 'Select<Contact>' because 'Select<Contact>' does not contain a public instance or extension definition for 'GetEnumerator'
foreach (var row in uow.From(Contacts)) // !
// fixed: foreach (var row in await uow.From(Contacts).ToListAsync(ct))
    _ = row.Name;
