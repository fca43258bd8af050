// error ?: ?
var statement = new CompiledStatement("select 1", [], -1, default); // !
// fixed: var statement = uow.From(Contacts);
_ = statement;
