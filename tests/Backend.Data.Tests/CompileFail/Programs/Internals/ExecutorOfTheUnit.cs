// error CS0122: 'IUnitOfWork.Executor' is inaccessible due to its protection level
var executor = uow.Executor; // !
// fixed: var executor = uow;
_ = executor;
