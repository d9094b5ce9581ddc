namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>A comment to write.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsVisible">Whether the customer can read it.</param>
/// <param name="NotifyCustomer">Whether the store mails it.</param>
public sealed record ReturnNote(string Text, bool IsVisible, bool NotifyCustomer);
