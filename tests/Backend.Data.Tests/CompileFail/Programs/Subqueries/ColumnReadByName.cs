// error CS0411: Column<T>
var active = From(Contacts).AsSubquery("active");
await uow.Select(active.Column("name")).From(active).ToListAsync(ct); // !
// fixed: await uow.Select(active.Column(Contacts.Name)).From(active).ToListAsync(ct);
