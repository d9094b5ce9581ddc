using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>
/// Decides which contact a buyer is: key of the customer account, then confirmed e-mail address in its scope, then the one active contact
/// with that address, then a new one. What is not sure is for a person; nothing is guessed.
/// </summary>
internal static class ContactMatcher
{
    /// <summary>Decides by identities; null when only the contacts with the e-mail address can tell.</summary>
    public static ContactMatch? ByIdentity(Buyer buyer, IdentityRow? customer, IdentityRow? email)
    {
        if (!buyer.IsKnown)
        {
            return ContactMatch.None;
        }

        return ByCustomer(buyer, customer) ?? ByEmail(buyer, email);
    }

    /// <summary>Decides by the active contacts that have the e-mail address.</summary>
    public static ContactMatch ByContacts(Buyer buyer, IReadOnlyCollection<ContactCandidate> candidates)
    {
        // Somebody who never confirmed the address proves nothing about its owner.
        var possible = candidates.Where(candidate => candidate.Trust != IdentityTrust.Unconfirmed).ToList();
        return possible.Count switch
        {
            0 => ContactMatch.New(buyer),
            1 when !buyer.IsGuest && possible[0].CustomerIds.Any(id => id != buyer.CustomerId) => ContactMatch.Review(CustomerErrors.EmailOfAnotherCustomer),
            1 => ContactMatch.Existing(possible[0].Id, Via(buyer)),
            _ => ContactMatch.Review(CustomerErrors.EmailAmbiguous),
        };
    }

    private static ContactMatch? ByCustomer(Buyer buyer, IdentityRow? customer)
    {
        if (customer is null)
        {
            return null;
        }

        if (customer.IsRejected)
        {
            return ContactMatch.New(buyer);
        }

        return customer.ContactId is { } contactId ? Known(customer, contactId, CustomerMatch.ExternalKey) : null;
    }

    private static ContactMatch? ByEmail(Buyer buyer, IdentityRow? email)
    {
        if (buyer.EmailKey is null || !buyer.IsEmailConfirmed)
        {
            return ContactMatch.New(buyer);
        }

        if (email is null)
        {
            return null;
        }

        if (!buyer.IsGuest && email.MagentoId is { } owner && owner != buyer.CustomerId)
        {
            return ContactMatch.Review(CustomerErrors.EmailOfAnotherCustomer);
        }

        if (email.IsRejected)
        {
            return ContactMatch.New(buyer);
        }

        return email.ContactId is { } contactId ? Known(email, contactId, Via(buyer)) : null;
    }

    private static ContactMatch Known(IdentityRow row, Guid contactId, CustomerMatch via) =>
        row.ContactIsActive || row.IsConfirmed
            ? ContactMatch.Existing(contactId, via)
            : ContactMatch.Review(CustomerErrors.ContactInactive);

    private static CustomerMatch Via(Buyer buyer) => buyer.IsGuest ? CustomerMatch.Guest : CustomerMatch.Email;
}
