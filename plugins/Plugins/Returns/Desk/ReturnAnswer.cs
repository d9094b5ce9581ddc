using PowerPlatformMagento.Plugins.Returns.States;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>What somebody, or the ERP system, says about a return.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Lines">Lines as JSON; null or empty for all.</param>
/// <param name="Comment">What the customer reads; null for nothing.</param>
/// <param name="TellsCustomer">Whether the store sends the comment by e-mail.</param>
/// <param name="Amount">Amount given back in the currency of the order; null when it is not told.</param>
/// <param name="Reference">Tracking number of a parcel, else the number of the return order in the ERP system; null when it is not told.</param>
internal sealed record ReturnAnswer(Guid ReturnId, ReturnEventKind Kind, string? Lines, string? Comment, bool TellsCustomer, decimal? Amount, string? Reference);
