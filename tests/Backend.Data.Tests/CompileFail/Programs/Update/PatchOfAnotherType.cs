// error CS0029: Cannot implicitly convert type 'string' to 'Backend.Data.Schema.Optional<int?>'
var patch = new ContactPatch { Age = "forty" }; // !
// fixed: var patch = new ContactPatch { Age = 40 };
await uow.Update(Contacts).Set(patch).All().ExecuteAsync(ct);
