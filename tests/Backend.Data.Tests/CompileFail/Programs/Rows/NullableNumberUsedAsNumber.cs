// error CS0266: Cannot implicitly convert type 'int?' to 'int'. An explicit conversion exists (are you missing a cast?)
// error CS8629: Nullable value type may be null.
int age = contact.Age; // !
// fixed: int? age = contact.Age;
_ = age;
