using System.Diagnostics.CodeAnalysis;

namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>Types of variables.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Definitions call the types so.")]
internal enum VariableType
{
    String,
    Integer,
    Float,
    Boolean,
    Array,
    Object,
}
