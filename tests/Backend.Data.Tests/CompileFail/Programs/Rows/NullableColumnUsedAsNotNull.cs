// error ?: ?
var length = contact.Email.Length; // !
// fixed: var length = contact.Email?.Length;
_ = length;
