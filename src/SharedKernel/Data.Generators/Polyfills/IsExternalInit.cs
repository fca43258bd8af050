namespace System.Runtime.CompilerServices;

// netstandard2.0 lacks the type by which the compiler marks init accessors, and so records.
internal static class IsExternalInit;
