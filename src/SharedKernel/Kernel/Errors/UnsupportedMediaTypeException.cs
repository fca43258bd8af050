namespace Backend.Kernel.Errors;

/// <summary>The body is of another media type than the address takes (415).</summary>
/// <param name="expected">The media type it takes.</param>
internal sealed class UnsupportedMediaTypeException(string expected)
    : RequestException(ErrorCodes.UnsupportedMediaType, $"The content type must be {expected}, in UTF-8.");
