// error ?: ?
var sql = new SqlWriter(OrganizationFilter.OffForTests); // !
// fixed: var sql = uow.From(Contacts).ToSql();
_ = sql;
