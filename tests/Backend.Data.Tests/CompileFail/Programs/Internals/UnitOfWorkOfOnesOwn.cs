// error ?: ?
var other = new UnitOfWork(); // !
// fixed: var other = uow;
await other.From(Contacts).ToListAsync(ct);
