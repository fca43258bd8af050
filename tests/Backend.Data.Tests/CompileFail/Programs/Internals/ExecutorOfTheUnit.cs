// error ?: ?
var executor = uow.Executor; // !
// fixed: var executor = uow;
_ = executor;
