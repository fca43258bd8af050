// error CS0266: Cannot implicitly convert type 'long' to 'int'. An explicit conversion exists (are you missing a cast?)
int count = await uow.From(Orders).CountAsync(ct); // !
// fixed: long count = await uow.From(Orders).CountAsync(ct);
_ = count;
