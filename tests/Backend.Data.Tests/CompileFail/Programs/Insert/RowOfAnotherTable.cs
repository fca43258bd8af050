// error ?: ?
await uow.Insert(Contacts).Values(new NewProduct { Sku = "S", Name = "Saw", PriceCents = 1 }).ExecuteAsync(ct); // !
// fixed: await uow.Insert(Products).Values(new NewProduct { Sku = "S", Name = "Saw", PriceCents = 1 }).ExecuteAsync(ct);
