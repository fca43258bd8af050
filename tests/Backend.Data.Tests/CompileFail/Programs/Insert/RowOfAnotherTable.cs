// error CS1503: Argument 1: cannot convert from 'Backend.Testing.Shop.Schema.NewProduct' to 'Backend.Testing.Shop.Schema.NewContact'
await uow.Insert(Contacts).Values(new NewProduct { Sku = "S", Name = "Saw", PriceCents = 1 }).ExecuteAsync(ct); // !
// fixed: await uow.Insert(Products).Values(new NewProduct { Sku = "S", Name = "Saw", PriceCents = 1 }).ExecuteAsync(ct);
