// error CS0200: Property or indexer 'IUnitOfWork.Organization' cannot be assigned to -- it is read only
uow.Organization = new OrganizationId(id); // !
// fixed: _ = uow.Organization;
