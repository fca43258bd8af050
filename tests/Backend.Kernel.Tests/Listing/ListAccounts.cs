using Backend.Kernel.Listing;

namespace Backend.Kernel.Tests.Listing;

internal sealed record ListAccounts : PagedQuery;
