// error CS0266: Cannot implicitly convert type 'System.DateTimeOffset?' to 'System.DateTimeOffset'. An explicit conversion exists (are you missing a cast?)
DateTimeOffset latest = await uow.Select(Max(Orders.PlacedAt)).From(Orders).SingleAsync(ct); // !
// fixed: DateTimeOffset? latest = await uow.Select(Max(Orders.PlacedAt)).From(Orders).SingleAsync(ct);
_ = latest;
