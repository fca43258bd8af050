// error CS0117: 'ContactPatch' does not contain a definition for 'OrganizationId'
var patch = new ContactPatch { OrganizationId = id }; // !
// fixed: var patch = new ContactPatch { ReferredBy = id };
await uow.Update(Contacts).Set(patch).All().ExecuteAsync(ct);
