namespace PowerPlatformMagento.Sandbox.Store.Requests;

/// <summary>A request the store got.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">Route with ids replaced by <c>:id</c>; empty when it is none.</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="StoreCode">Store view of the path or header; null when none was named.</param>
/// <param name="Status">Status answered; 0 when the connection was cut instead.</param>
/// <param name="Fault">Fault injected, or null.</param>
/// <param name="Failure">What broke inside the store, so that it answered 500; null = nothing.</param>
public sealed record RequestRecord(string Method, string Route, string Target, string? StoreCode, int Status, string? Fault, string? Failure = null);
