namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>Who has the say about a column, as shipped.</summary>
/// <param name="Owner">The side whose value counts.</param>
/// <param name="Direction">Where values travel.</param>
/// <param name="ContractField">Field of the contract it stands for; null where only the store is told.</param>
internal sealed record FieldOwner(string Owner, string Direction, string? ContractField);
