// error CS1061: does not contain a definition for 'Over'
await uow.Select(Orders.TotalCents.Over(Window.All)).From(Orders).ToListAsync(ct); // !
// fixed: await uow.Select(Sum(Orders.TotalCents).Over(Window.All)).From(Orders).ToListAsync(ct);
