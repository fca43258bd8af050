// error ?: ?
foreach (var row in uow.From(Contacts)) // !
// fixed: foreach (var row in await uow.From(Contacts).ToListAsync(ct))
    _ = row.Name;
