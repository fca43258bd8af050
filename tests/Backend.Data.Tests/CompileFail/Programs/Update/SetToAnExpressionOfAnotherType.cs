// error CS0411: The type arguments for method 'Update<Product, ProductPatch>.Set<T>
await uow.Update(Products).Set(Products.Stock, Products.PriceCents.Plus(1)).All().ExecuteAsync(ct); // !
// fixed: await uow.Update(Products).Set(Products.Stock, Products.Stock.Plus(1)).All().ExecuteAsync(ct);
