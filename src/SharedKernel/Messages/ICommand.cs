using MediatR;

namespace Backend.Messages;

/// <summary>A request that changes state: its unit of work is a read-write transaction.</summary>
/// <typeparam name="TResponse">What the handler answers.</typeparam>
public interface ICommand<out TResponse> : IRequest<TResponse>;
