using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>An attribute products can have.</summary>
/// <param name="Code">Code.</param>
/// <param name="Label">Name people see.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Options">Options of a choice, in the order of the store; empty for other kinds, and where the store does not list them.</param>
/// <param name="IsRequired">Whether products of its sets must have it.</param>
/// <param name="IsUserDefined">Whether the merchant added it.</param>
/// <param name="IsGlobal">Whether it has one value for all store views.</param>
public sealed record AttributeDescription(
    string Code,
    string Label,
    AttributeKind Kind,
    IReadOnlyList<Choice> Options,
    bool IsRequired,
    bool IsUserDefined,
    bool IsGlobal);
