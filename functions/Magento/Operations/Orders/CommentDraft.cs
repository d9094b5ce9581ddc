namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A comment that is to be added to an order.</summary>
/// <param name="Text">The text.</param>
/// <param name="Status">Status that is sent with it. Versions up to 2.4.6 take the status away when none is sent.</param>
/// <param name="IsVisible">Whether the customer sees it in the account.</param>
/// <param name="Notifies">Whether the customer gets it by e-mail.</param>
public sealed record CommentDraft(string Text, string Status, bool IsVisible, bool Notifies);
