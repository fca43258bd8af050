using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Orders.Features.GetOrder;

internal sealed record GetOrder(Guid Id) : IQuery<OrderDetails>;

internal sealed class GetOrderHandler(IUnitOfWork unitOfWork) : IRequestHandler<GetOrder, OrderDetails>
{
    public async Task<OrderDetails> Handle(GetOrder request, CancellationToken cancellationToken) =>
        await unitOfWork.FindOrder(request.Id).FirstOrDefaultAsync(Mapping.ToDetails, cancellationToken)
        ?? throw new NotFoundException("order");
}
