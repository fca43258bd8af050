// error CS8602: Dereference of a possibly null reference.
var length = contact.Email.Length; // !
// fixed: var length = contact.Email?.Length;
_ = length;
