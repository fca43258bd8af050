using Backend.Client.Contacts;
using Backend.Client.Licenses;
using Backend.Client.Orders;
using Backend.Client.Products;
using Backend.Client.Sending;

namespace Backend.Client;

/// <summary>
/// Calls the API as one organization, with time limits, retries and a circuit breaker. Every POST and PATCH carries an
/// idempotency key, so that a retry repeats the answer and not the effect. Thread-safe: make one for each server and keep it,
/// because the circuit breaker is its memory.
/// </summary>
/// <remarks>
/// It throws <see cref="BackendException"/> for a refusal, and for a server that cannot be reached or does not answer in
/// time; <see cref="OperationCanceledException"/> when the caller's own token is cancelled.
/// </remarks>
public sealed class BackendClient
{
    /// <summary>Makes a client over an <see cref="HttpClient"/>, which stays the caller's to dispose.</summary>
    /// <param name="http">
    /// With the server's address as its base address. Its own timeout is not used: set it to infinite, or leave it longer than
    /// <see cref="BackendClientOptions.TotalTimeout"/>.
    /// </param>
    /// <param name="options">The token and the limits.</param>
    /// <exception cref="ArgumentException">The client has no base address, or a limit is not positive.</exception>
    public BackendClient(HttpClient http, BackendClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        if (http.BaseAddress is null)
            throw new ArgumentException("The HttpClient needs the server's address as its BaseAddress.", nameof(http));
        var sender = new Sender(http, options);
        Contacts = new ContactsClient(sender);
        Products = new ProductsClient(sender);
        Orders = new OrdersClient(sender);
        Licenses = new LicensesClient(sender);
    }

    /// <summary><c>/v1/contacts</c>.</summary>
    public ContactsClient Contacts { get; }

    /// <summary><c>/v1/products</c>.</summary>
    public ProductsClient Products { get; }

    /// <summary><c>/v1/orders</c>.</summary>
    public OrdersClient Orders { get; }

    /// <summary><c>/v1/licenses</c>.</summary>
    public LicensesClient Licenses { get; }
}
