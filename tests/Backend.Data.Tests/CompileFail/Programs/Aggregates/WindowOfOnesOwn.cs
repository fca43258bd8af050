// error CS1729: 'Window' does not contain a constructor that takes 0 arguments
var window = new Window(); // !
// fixed: var window = Window.PartitionBy(Orders.ContactId);
await uow.Select(Count().Over(window)).From(Orders).ToListAsync(ct);
