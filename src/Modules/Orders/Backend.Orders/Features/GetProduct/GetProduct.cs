using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Orders.Features.GetProduct;

using static Backend.Modules.Orders.Schema.Tables;

internal sealed record GetProduct(Guid Id) : IQuery<ProductDetails>;

internal sealed class GetProductHandler(IUnitOfWork unitOfWork) : IRequestHandler<GetProduct, ProductDetails>
{
    public async Task<ProductDetails> Handle(GetProduct request, CancellationToken cancellationToken)
    {
        var product = await unitOfWork.From(Products).Where(Products.Id.Eq(request.Id)).FirstOrDefaultAsync(cancellationToken);
        return product?.ToDetails() ?? throw new NotFoundException("product");
    }
}
