// error CS0037: Cannot convert null to 'Optional<int>' because it is a non-nullable value type
var row = new NewProduct { Sku = "S", Name = "Saw", PriceCents = 1, Stock = null }; // !
// fixed: var row = new NewProduct { Sku = "S", Name = "Saw", PriceCents = 1 };
await uow.Insert(Products).Values(row).ExecuteAsync(ct);
