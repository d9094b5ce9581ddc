using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Identity;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>What an order says about its buyer, and the stored identities of it.</summary>
/// <param name="Order">The order.</param>
/// <param name="Buyer">The buyer.</param>
/// <param name="Company">The company it was placed for; null for consumers.</param>
/// <param name="Rows">Stored identities, by key.</param>
internal sealed record OrderCustomerQuestion(Order Order, Buyer Buyer, CompanyClaim? Company, IReadOnlyDictionary<string, IdentityRow> Rows)
{
    /// <summary>Identity of the customer account.</summary>
    public IdentityRow? Customer => Find(Buyer.CustomerKey);

    /// <summary>Identity of the e-mail address.</summary>
    public IdentityRow? Email => Find(Buyer.EmailKey);

    /// <summary>The lead of the buyer; null when there is none, or a person said that it is another one's.</summary>
    public LeadLink? Lead => LeadOf(Customer) ?? LeadOf(Email);

    /// <summary>The identity that stands for the buyer.</summary>
    public IdentityRow? Own => Find(Buyer.OwnKey);

    /// <summary>Whether the buyer was erased; the account of a registered one counts before the address.</summary>
    public bool IsOfErased => Own is { } own ? own.IsErased : Email is { IsErased: true };

    private static LeadLink? LeadOf(IdentityRow? row) => row is { IsRejected: false } ? row.Lead : null;

    private IdentityRow? Find(string? key) => key is not null && Rows.TryGetValue(key, out var row) ? row : null;
}
