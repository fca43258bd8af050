using Backend.Data.Execution;
using Backend.Messages;

namespace Backend.Kernel.Requests;

/// <summary>One line of a module file: a request, who handles it, and the scope it takes.</summary>
/// <param name="Module">The module that lists it, such as <c>contacts</c>.</param>
/// <param name="Request">The type of the request.</param>
/// <param name="Response">The type of the answer.</param>
/// <param name="Handler">The type of the handler.</param>
/// <param name="Scope">The scope a caller needs, such as <c>contacts:write</c>.</param>
/// <param name="IsQuery">Whether it only reads.</param>
public sealed record RequestDescriptor(string Module, Type Request, Type Response, Type Handler, string Scope, bool IsQuery)
{
    /// <summary>The name in traces and logs, such as <c>contacts.CreateContact</c>.</summary>
    public string Name { get; } = $"{Module}.{Request.Name}";

    /// <summary>Whether a standby may answer it: it is an <see cref="IReplicaQuery{TResponse}"/>.</summary>
    public bool MayReadReplica { get; } =
        Array.Exists(Request.GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IReplicaQuery<>));

    /// <summary>How its unit of work runs, and what it is counted under.</summary>
    internal UnitOfWorkOptions UnitOfWork { get; } =
        (IsQuery ? UnitOfWorkOptions.ReadOnly : UnitOfWorkOptions.ReadWrite) with { Kind = $"{Module}.{Request.Name}" };
}
