// error CS0122: 'UnitOfWork' is inaccessible due to its protection level
var other = new UnitOfWork(); // !
// fixed: var other = uow;
await other.From(Contacts).ToListAsync(ct);
