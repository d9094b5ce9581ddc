using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Goods of one row of an order that shall go back.</summary>
/// <param name="ItemId">Row of the order.</param>
/// <param name="Quantity">Pieces, not more than were shipped.</param>
/// <param name="ReasonId">One of <see cref="ReturnOptions.Reasons"/>; null = the first.</param>
/// <param name="ConditionId">One of <see cref="ReturnOptions.Conditions"/>; null = the first.</param>
/// <param name="ResolutionId">One of <see cref="ReturnOptions.Resolutions"/>; null = a refund.</param>
public sealed record NewReturnLine(long ItemId, decimal Quantity, string? ReasonId = null, string? ConditionId = null, string? ResolutionId = null);
