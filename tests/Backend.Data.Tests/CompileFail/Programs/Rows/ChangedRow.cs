// error ?: ?
contact.Name = "Eve"; // !
// fixed: contact = contact with { Name = "Eve" };
_ = contact;
