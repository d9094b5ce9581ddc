using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>What became of changes that were to be written into a record of the store.</summary>
/// <param name="Outcome">What became of them.</param>
/// <param name="Columns">The columns it is about: those written, or those changed in the store.</param>
public sealed record FieldChangeResult(FieldChangeOutcome Outcome, IReadOnlyList<string> Columns)
{
    /// <summary>Addresses that were made, or found where an earlier attempt had made them.</summary>
    public IReadOnlyList<NewAddress> NewAddresses { get; init; } = [];
}
