// error ?: ?
await uow.Update(Products).Set(Products.Stock, "ten").All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Products).Set(Products.Stock, 10).All().ExecuteAsync(ct);
