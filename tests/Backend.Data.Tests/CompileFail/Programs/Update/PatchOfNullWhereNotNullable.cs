// error ?: ?
var patch = new ContactPatch { IsActive = null }; // !
// fixed: var patch = new ContactPatch { IsVip = null };
await uow.Update(Contacts).Set(patch).All().ExecuteAsync(ct);
