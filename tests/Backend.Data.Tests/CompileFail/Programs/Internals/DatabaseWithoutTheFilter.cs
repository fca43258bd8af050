// error ?: ?
Database Open(DatabaseOptions options, Microsoft.Extensions.Logging.ILogger<Database> logger) =>
    new(options, logger, OrganizationFilter.OffForTests); // !
// fixed: new(options, logger);
_ = (Func<DatabaseOptions, Microsoft.Extensions.Logging.ILogger<Database>, Database>)Open;
