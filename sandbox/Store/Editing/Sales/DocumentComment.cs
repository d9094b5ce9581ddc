namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>A comment on a shipment, invoice or credit memo.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsVisibleOnFront">Whether the customer sees it in the account.</param>
/// <param name="IsCustomerNotified">Whether the customer got it by mail.</param>
public sealed record DocumentComment(string Text, bool IsVisibleOnFront = false, bool IsCustomerNotified = false);
