using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Orders.Schema;
using MediatR;

namespace Backend.Modules.Orders.Features.CreateProduct;

using static Backend.Modules.Orders.Schema.Tables;

internal sealed record CreateProduct : ICommand<ProductDetails>, IValidated
{
    public required string Sku { get; init; }

    public required string Name { get; init; }

    public ProductKind Kind { get; init; } = ProductKind.Good;

    public required long UnitPriceCents { get; init; }

    public string Currency { get; init; } = "USD";

    public required int Stock { get; init; }

    public void Validate(Violations violations) => violations
        .Check("sku", Sku, Products.Sku)
        .Check("name", Name, Products.Name)
        .Check("kind", Kind, Products.Kind)
        .Check("unitPriceCents", UnitPriceCents, Products.UnitPriceCents)
        .Check("currency", Currency, Products.Currency)
        .Check("stock", Stock, Products.Stock);
}

internal sealed class CreateProductHandler(IUnitOfWork unitOfWork) : IRequestHandler<CreateProduct, ProductDetails>
{
    public async Task<ProductDetails> Handle(CreateProduct request, CancellationToken cancellationToken)
    {
        var product = await unitOfWork.Insert(Products)
            .Values(new NewProduct
            {
                Sku = request.Sku,
                Name = request.Name,
                Kind = request.Kind,
                UnitPriceCents = request.UnitPriceCents,
                Currency = request.Currency,
                Stock = request.Stock,
            })
            .ReturningFirstAsync(cancellationToken);
        return product!.ToDetails();
    }
}
