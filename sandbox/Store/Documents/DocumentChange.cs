namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>A document was added or replaced.</summary>
/// <param name="Collection">Where.</param>
/// <param name="Id">Id of the document.</param>
/// <param name="OrderId">The order it belongs to; for an order its own id, for customers and companies null.</param>
public sealed record DocumentChange(StoreEntity Collection, long Id, long? OrderId);
