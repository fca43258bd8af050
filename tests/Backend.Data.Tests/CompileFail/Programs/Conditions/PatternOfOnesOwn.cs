// error CS1729: 'Pattern' does not contain a constructor that takes 1 arguments
var pattern = new Pattern("a%"); // !
// fixed: var pattern = Pattern.StartsWith("a");
await uow.From(Contacts).Where(Contacts.Name.ILike(pattern)).ToListAsync(ct);
