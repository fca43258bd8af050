namespace Backend.Messages;

/// <summary>
/// A query that a standby may answer: large or frequent, and of use although another caller's latest change is missing. A
/// caller sees its own writes, because it carries their place in the log along; where no standby is configured the primary
/// answers as ever.
/// </summary>
/// <typeparam name="TResponse">What the handler answers.</typeparam>
public interface IReplicaQuery<out TResponse> : IQuery<TResponse>;
