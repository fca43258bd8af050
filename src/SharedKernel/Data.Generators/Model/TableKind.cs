namespace Backend.Data.Generators.Model;

internal enum TableKind
{
    Tenant,
    Global,
    Published,
}
