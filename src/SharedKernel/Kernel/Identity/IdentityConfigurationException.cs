namespace Backend.Kernel.Identity;

/// <summary>The keys that tokens are verified with are missing or unusable. Thrown at start, before a request is served.</summary>
/// <param name="message">What is wrong and which setting mends it; safe to print.</param>
public sealed class IdentityConfigurationException(string message) : Exception(message);
