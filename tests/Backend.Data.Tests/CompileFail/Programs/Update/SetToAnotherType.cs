// error CS1503: Argument 2: cannot convert from 'string' to 'Backend.Data.Sql.IExpr<int>'
await uow.Update(Products).Set(Products.Stock, "ten").All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Products).Set(Products.Stock, 10).All().ExecuteAsync(ct);
