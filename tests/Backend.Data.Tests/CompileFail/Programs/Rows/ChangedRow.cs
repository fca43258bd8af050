// error CS8852: Init-only property or indexer 'Contact.Name' can only be assigned in an object initializer, or on 'this' or 'base' in an instance constructor or an 'init' accessor.
contact.Name = "Eve"; // !
// fixed: contact = contact with { Name = "Eve" };
_ = contact;
