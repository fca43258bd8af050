using MediatR;

namespace Backend.Messages;

/// <summary>A request that only reads: its unit of work is read-only and sends no BEGIN.</summary>
/// <typeparam name="TResponse">What the handler answers.</typeparam>
public interface IQuery<out TResponse> : IRequest<TResponse>;
