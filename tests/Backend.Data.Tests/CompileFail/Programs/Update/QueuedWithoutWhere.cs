// error CS1061: does not contain a definition for 'Queue'
uow.Update(Contacts).Set(Contacts.IsActive, false).Queue(); // !
// fixed: uow.Update(Contacts).Set(Contacts.IsActive, false).Where(Contacts.Id.Eq(id)).Queue();
