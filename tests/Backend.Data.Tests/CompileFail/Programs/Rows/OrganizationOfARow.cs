// error ?: ?
var organization = contact.OrganizationId; // !
// fixed: var organization = uow.Organization;
_ = organization;
