// error CS0037: Cannot convert null to 'Optional<bool>' because it is a non-nullable value type
var patch = new ContactPatch { IsActive = null }; // !
// fixed: var patch = new ContactPatch { IsVip = null };
await uow.Update(Contacts).Set(patch).All().ExecuteAsync(ct);
