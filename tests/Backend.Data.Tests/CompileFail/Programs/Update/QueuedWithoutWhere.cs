// error ?: ?
uow.Update(Contacts).Set(Contacts.IsActive, false).Queue(); // !
// fixed: uow.Update(Contacts).Set(Contacts.IsActive, false).Where(Contacts.Id.Eq(id)).Queue();
