namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>The row of a record of the store.</summary>
/// <param name="Id">Id of the row that holds the external key.</param>
/// <param name="Href">Address of the row people open; null when there is none, e.g. a customer that waits for a review.</param>
/// <param name="ChangedInStore">Up to when the row follows the store, UTC; null when the row does not say.</param>
/// <param name="Status">Status in the store as the row has it; null when the row holds none.</param>
internal sealed record FoundRow(Guid Id, string? Href, DateTime? ChangedInStore, string? Status = null);
