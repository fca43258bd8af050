// error CS0266: Cannot implicitly convert type 'System.Collections.Generic.IReadOnlyList<System.Guid>' to 'System.Collections.Generic.IReadOnlyList<string>'. An explicit conversion exists (are you missing a cast?)
IReadOnlyList<string> names = await uow.Select(Contacts.Id).From(Contacts).ToListAsync(ct); // !
// fixed: IReadOnlyList<string> names = await uow.Select(Contacts.Name).From(Contacts).ToListAsync(ct);
_ = names;
