// error CS0266: Cannot implicitly convert type 'long?' to 'long'. An explicit conversion exists (are you missing a cast?)
long number = await uow.Select(Orders.Number).From(Orders).FirstOrDefaultAsync(ct); // !
// fixed: long? number = await uow.Select(Orders.Number).From(Orders).FirstOrDefaultAsync(ct);
_ = number;
