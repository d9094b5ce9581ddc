namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>Where a line of a return stands.</summary>
/// <param name="Id">Magento's id of the line.</param>
/// <param name="Status">Magento's status code, in lower case.</param>
/// <param name="Requested">Pieces the customer wants to send back.</param>
/// <param name="Authorized">Pieces the store accepts back.</param>
/// <param name="Received">Pieces that arrived.</param>
/// <param name="Approved">Pieces that were found in order.</param>
public sealed record ReturnCaseLine(string Id, string Status, decimal Requested, decimal Authorized, decimal Received, decimal Approved);
