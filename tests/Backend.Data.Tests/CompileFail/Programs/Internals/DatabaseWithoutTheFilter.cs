// error CS0122: 'OrganizationFilter' is inaccessible due to its protection level
// error CS1729: 'Database' does not contain a constructor that takes 3 arguments
Database Open(DatabaseOptions options, Microsoft.Extensions.Logging.ILogger<Database> logger) =>
    new(options, logger, OrganizationFilter.OffForTests); // !
// fixed: new(options, logger);
_ = (Func<DatabaseOptions, Microsoft.Extensions.Logging.ILogger<Database>, Database>)Open;
