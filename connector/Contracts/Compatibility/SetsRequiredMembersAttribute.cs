using System.ComponentModel;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler emit the copy constructor of records with required members.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
