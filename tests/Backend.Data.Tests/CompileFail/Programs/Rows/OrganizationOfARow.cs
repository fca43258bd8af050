// error CS1061: does not contain a definition for 'OrganizationId'
var organization = contact.OrganizationId; // !
// fixed: var organization = uow.Organization;
_ = organization;
