namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>One field of the contract: where it comes from and where it goes.</summary>
/// <param name="Section">The record: customer, order, return.</param>
/// <param name="Contract">Field of the contract; null for what only the store is told.</param>
/// <param name="Magento">Fields of the store it is made of, without list positions.</param>
/// <param name="Columns">Columns it decides about, as <c>table.column</c>.</param>
internal sealed record DataMapRow(string Section, string? Contract, IReadOnlyList<string> Magento, IReadOnlyList<string> Columns);
