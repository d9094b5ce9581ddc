using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler mark required members for frameworks that lack this type.</summary>
/// <param name="featureName">Name of the compiler feature.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
