namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>A comment on an order.</summary>
/// <param name="Text">What it says; null = nothing, e.g. when only the status is set.</param>
/// <param name="Status">Status it is written with; null = not given.</param>
/// <param name="IsVisibleOnFront">Whether the customer sees it in the account.</param>
/// <param name="IsCustomerNotified">Whether the customer gets it by mail.</param>
/// <param name="EntityName">What it is about, e.g. <c>order</c>; null = not given.</param>
public sealed record OrderComment(string? Text, string? Status = null, bool IsVisibleOnFront = false, bool IsCustomerNotified = false, string? EntityName = null);
