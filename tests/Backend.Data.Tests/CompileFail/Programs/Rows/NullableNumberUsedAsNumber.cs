// error ?: ?
int age = contact.Age; // !
// fixed: int? age = contact.Age;
_ = age;
