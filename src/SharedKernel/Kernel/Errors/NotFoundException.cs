namespace Backend.Kernel.Errors;

/// <summary>Nothing with this id exists for the caller's organization (404). Equal for unknown ids and another organization's.</summary>
/// <param name="what">The kind of thing, such as <c>contact</c>.</param>
public sealed class NotFoundException(string what) : RequestException(ErrorCodes.NotFound, $"No such {what}.");
