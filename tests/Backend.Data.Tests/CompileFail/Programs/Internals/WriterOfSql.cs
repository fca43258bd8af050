// error CS0122: 'OrganizationFilter' is inaccessible due to its protection level
// error CS0122: 'SqlWriter' is inaccessible due to its protection level
var sql = new SqlWriter(OrganizationFilter.OffForTests); // !
// fixed: var sql = uow.From(Contacts).ToSql();
_ = sql;
