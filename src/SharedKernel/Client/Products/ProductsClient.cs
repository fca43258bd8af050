using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Products;

/// <summary>The products of the organization.</summary>
public sealed class ProductsClient
{
    private readonly Sender _sender;

    internal ProductsClient(Sender sender) => _sender = sender;

    /// <summary>Makes a product.</summary>
    /// <exception cref="BackendException"><c>already_exists</c>: another product has the stock keeping unit.</exception>
    public Task<Product> CreateAsync(NewProduct product, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<NewProduct, Product>(ProductRoutes.Create, ProductRoutes.Create.Pattern, product, options, cancellationToken);

    /// <summary>Reads a product.</summary>
    /// <exception cref="BackendException"><c>not_found</c>.</exception>
    public Task<Product> GetAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Product>(ProductRoutes.Get, ProductRoutes.Get.Path(id), options, cancellationToken);

    /// <summary>Reads one page of products.</summary>
    public Task<Page<Product>> ListAsync(ProductFilter filter, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Page<Product>>(ProductRoutes.List, ProductRoutes.List.Pattern + QueryString.Of(filter), options, cancellationToken);

    /// <summary>Reads all products, page after page as the loop goes on.</summary>
    public IAsyncEnumerable<Product> ListAllAsync(ProductFilter filter, CancellationToken cancellationToken) =>
        Sender.PagesAsync((cursor, ct) => ListAsync(filter with { Cursor = cursor }, ct), cancellationToken);

    /// <summary>Changes what is set, and leaves the rest.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>already_exists</c>, or <c>version_mismatch</c>.</exception>
    public Task<Product> UpdateAsync(Guid id, ProductChanges changes, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<ProductChanges, Product>(ProductRoutes.Update, ProductRoutes.Update.Path(id), changes, options, cancellationToken);
}
