namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>An attribute of products, as Magento is installed with it.</summary>
/// <param name="Id">Id of a fresh installation.</param>
/// <param name="Code">Code.</param>
/// <param name="Label">What people read.</param>
/// <param name="Input">Kind of field, e.g. <c>text</c> or <c>select</c>.</param>
/// <param name="BackendType">How it is stored: static, varchar, int, decimal, datetime or text.</param>
/// <param name="Scope">Where it can differ: <c>global</c>, <c>website</c> or <c>store</c>.</param>
/// <param name="IsRequired">Whether a product needs it.</param>
/// <param name="IsUserDefined">Whether the merchant added it.</param>
internal sealed record ProductAttribute(
    int Id, string Code, string Label, string Input, string BackendType, string Scope, bool IsRequired = false, bool IsUserDefined = false)
{
    /// <summary>Choices of a select, as value and label.</summary>
    public IReadOnlyList<(string Value, string Label)> Options { get; init; } = [];
}
