// error CS0411: Delete<TRow, TNew, TPatch>
var active = From(Contacts).AsSubquery("active");
await uow.Delete(active).All().ExecuteAsync(ct); // !
// fixed: await uow.Delete(Contacts).All().ExecuteAsync(ct);
