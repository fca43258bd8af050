namespace System.Runtime.CompilerServices;

// Marks required members, as does CompilerFeatureRequiredAttribute; both are missing from netstandard2.0.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class RequiredMemberAttribute : Attribute;
