// error ?: ?
var patch = new ContactPatch { Id = id }; // !
// fixed: var patch = new ContactPatch { Name = "Ada" };
await uow.Update(Contacts).Set(patch).All().ExecuteAsync(ct);
