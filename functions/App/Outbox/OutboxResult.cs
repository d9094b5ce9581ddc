using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>What became of a row.</summary>
/// <param name="Item">The row.</param>
/// <param name="Answer">What the store has now, for people; null when it has not taken the change.</param>
/// <param name="Failure">Why it is not in the store; null when it is.</param>
internal sealed record OutboxResult(OutboxItem Item, string? Answer, Failure? Failure)
{
    /// <summary>Magento's id of the record that was made; null when none was.</summary>
    public string? MagentoId { get; init; }

    /// <summary>Addresses that were made.</summary>
    public IReadOnlyList<NewAddress> Addresses { get; init; } = [];

    /// <summary>Keys of the identities whose records were found changed in the store.</summary>
    public IReadOnlyList<string> ChangedInStore { get; init; } = [];

    /// <summary>Magento's ids of customers that are to be imported next.</summary>
    public IReadOnlyList<string> CustomersToImport { get; init; } = [];
}
