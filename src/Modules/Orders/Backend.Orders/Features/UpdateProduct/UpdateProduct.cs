using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Orders.Schema;
using MediatR;

namespace Backend.Modules.Orders.Features.UpdateProduct;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>A merge patch: what is left out stays. The kind never changes: licenses may rest on it.</summary>
internal sealed record ProductFields
{
    public Optional<string> Sku { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<long> UnitPriceCents { get; init; }

    public Optional<string> Currency { get; init; }

    public Optional<int> Stock { get; init; }

    public bool IsEmpty() => !(Sku.IsSet || Name.IsSet || UnitPriceCents.IsSet || Currency.IsSet || Stock.IsSet);
}

internal sealed record UpdateProduct(Guid Id, long? Version, ProductFields Fields) : ICommand<ProductDetails>, IValidated
{
    public void Validate(Violations violations) => violations
        .Check("sku", Fields.Sku, Products.Sku)
        .Check("name", Fields.Name, Products.Name)
        .Check("unitPriceCents", Fields.UnitPriceCents, Products.UnitPriceCents)
        .Check("currency", Fields.Currency, Products.Currency)
        .Check("stock", Fields.Stock, Products.Stock);
}

internal sealed class UpdateProductHandler(IUnitOfWork unitOfWork) : IRequestHandler<UpdateProduct, ProductDetails>
{
    public async Task<ProductDetails> Handle(UpdateProduct request, CancellationToken cancellationToken)
    {
        var product = await unitOfWork.From(Products).Where(Products.Id.Eq(request.Id)).ForUpdate().FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("product");
        if (request.Version is { } version && version != product.Version)
            throw new VersionMismatchException();
        if (request.Fields.IsEmpty())
            return product.ToDetails();
        var changed = await unitOfWork.Update(Products)
            .Set(Patch(request.Fields))
            .Where(Products.Id.Eq(request.Id))
            .ReturningFirstAsync(cancellationToken);
        return changed!.ToDetails();
    }

    private static ProductPatch Patch(ProductFields fields) => new()
    {
        Sku = fields.Sku,
        Name = fields.Name,
        UnitPriceCents = fields.UnitPriceCents,
        Currency = fields.Currency,
        Stock = fields.Stock,
    };
}
