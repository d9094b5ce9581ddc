using PowerPlatformMagento.Plugins.Identity;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>What a request says about its sender, and what is stored of it.</summary>
/// <param name="Buyer">The sender.</param>
/// <param name="Customer">Identity of the customer account.</param>
/// <param name="Email">Identity of the e-mail address.</param>
/// <param name="Match">Which contact it is.</param>
internal sealed record CaseCustomerQuestion(Buyer Buyer, IdentityRow? Customer, IdentityRow? Email, ContactMatch Match)
{
    /// <summary>Whether the sender was erased. What is known of the customer account counts before what is known of the address.</summary>
    public bool IsOfErased => Customer?.IsErased ?? Email is { IsErased: true };
}
