using MediatR;

namespace Backend.Messages;

/// <summary>Something that happened in one module and that others may react to.</summary>
public interface IEvent : INotification;
