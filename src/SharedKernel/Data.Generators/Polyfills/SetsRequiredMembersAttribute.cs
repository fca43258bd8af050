namespace System.Diagnostics.CodeAnalysis;

// The copy constructors of records with required members carry it.
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
