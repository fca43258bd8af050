// error CS0117: 'ContactPatch' does not contain a definition for 'Id'
var patch = new ContactPatch { Id = id }; // !
// fixed: var patch = new ContactPatch { Name = "Ada" };
await uow.Update(Contacts).Set(patch).All().ExecuteAsync(ct);
