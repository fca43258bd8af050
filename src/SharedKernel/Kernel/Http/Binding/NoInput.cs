namespace Backend.Kernel.Http.Binding;

/// <summary>Takes no member: what a request without query parameters or body is bound to, so that none is overlooked.</summary>
internal sealed record NoInput;
