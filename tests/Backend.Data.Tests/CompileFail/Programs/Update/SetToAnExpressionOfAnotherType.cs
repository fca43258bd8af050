// error CS1503: cannot convert from 'Backend.Data.Schema.Column<int>' to 'Backend.Data.Schema.Column<long?>'
await uow.Update(Products).Set(Products.Stock, Products.PriceCents.Plus(1)).All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Products).Set(Products.Stock, Products.Stock.Plus(1)).All().ExecuteAsync(ct);
