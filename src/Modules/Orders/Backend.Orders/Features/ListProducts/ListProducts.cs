using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Listing;
using Backend.Kernel.Requests;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Orders.Features.ListProducts;

using static Backend.Modules.Orders.Schema.Tables;

internal sealed record ListProducts : PagedQuery, IQuery<Listing<ProductDetails>>, IValidated
{
    public static readonly SortKeys Sorts = new(
        Products.Id,
        ("createdAt", Products.CreatedAt),
        ("name", Products.Name),
        ("sku", Products.Sku),
        ("unitPriceCents", Products.UnitPriceCents),
        ("stock", Products.Stock));

    /// <summary>A part of the name or the sku.</summary>
    public string? Search { get; init; }

    public ProductKind? Kind { get; init; }

    public void Validate(Violations violations) => violations.CheckPaging(this, Sorts);
}

internal sealed class ListProductsHandler(IUnitOfWork unitOfWork) : IRequestHandler<ListProducts, Listing<ProductDetails>>
{
    public Task<Listing<ProductDetails>> Handle(ListProducts request, CancellationToken cancellationToken)
    {
        var rows = unitOfWork.From(Products).Where(
            request.Kind is { } kind ? Products.Kind.Eq(kind) : null,
            request.Search is { Length: > 0 } part
                ? Products.Name.ILike(Pattern.Contains(part)) | Products.Sku.ILike(Pattern.Contains(part))
                : null);
        return Listing.ReadAsync(rows, request, ListProducts.Sorts, row => row.ToDetails(), cancellationToken);
    }
}
