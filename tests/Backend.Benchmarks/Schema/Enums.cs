namespace Backend.Benchmarks.Schema;

internal enum ContactType
{
    Individual,
    Company,
}

internal enum OrderStatus
{
    Placed,
    Cancelled,
}
