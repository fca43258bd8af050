// error CS0266: Cannot implicitly convert type 'long?' to 'long'. An explicit conversion exists (are you missing a cast?)
long total = await uow.Select(Sum(Orders.TotalCents)).From(Orders).SingleAsync(ct); // !
// fixed: long? total = await uow.Select(Sum(Orders.TotalCents)).From(Orders).SingleAsync(ct);
_ = total;
