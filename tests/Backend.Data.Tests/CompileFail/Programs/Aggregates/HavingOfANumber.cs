// error CS1503: Argument 1: cannot convert from 'Backend.Data.Query.Aggregate<long>' to 'Backend.Data.Sql.Condition'
await uow.Select(Orders.ContactId).From(Orders).GroupBy(Orders.ContactId).Having(Count()).ToListAsync(ct); // !
// fixed: await uow.Select(Orders.ContactId).From(Orders).GroupBy(Orders.ContactId).Having(Count().Gt(1L)).ToListAsync(ct);
