namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>The order a request is about.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="MagentoId">Magento's id of the order.</param>
/// <param name="Number">Its number.</param>
/// <param name="ContactId">Its contact.</param>
/// <param name="AccountId">Its account.</param>
/// <param name="CurrencyId">Its currency.</param>
/// <param name="Email">Its e-mail address.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record RequestedOrder(
    Guid Id, string? MagentoId, string? Number, Guid? ContactId, Guid? AccountId, Guid? CurrencyId, string? Email, IReadOnlyList<BoughtLine> Lines)
{
    /// <summary>Whether the sender of a request is who ordered. Order numbers can be guessed: whoever names that of somebody else learns and causes nothing there.</summary>
    public bool IsOf(Guid contactId, string? email) =>
        ContactId == contactId || (email is not null && string.Equals(Email?.Trim(), email, StringComparison.OrdinalIgnoreCase));
}
