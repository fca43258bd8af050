// error ?: ?
uow.Organization = new OrganizationId(id); // !
// fixed: _ = uow.Organization;
