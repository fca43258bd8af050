// error CS0122: 'CompiledStatement' is inaccessible due to its protection level
var statement = new CompiledStatement("select 1", [], -1, default); // !
// fixed: var statement = uow.From(Contacts);
_ = statement;
