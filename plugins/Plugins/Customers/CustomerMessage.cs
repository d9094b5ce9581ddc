using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>A customer that is news, and what is known of it.</summary>
/// <param name="Customer">The message.</param>
/// <param name="Keys">Keys of its store.</param>
/// <param name="Company">The company it buys for; null for consumers.</param>
/// <param name="Marks">How new it is.</param>
/// <param name="Rows">Stored identities of customer, address and company, by key.</param>
/// <param name="Rules">What becomes of values that do not fit.</param>
/// <param name="Account">Stored identity of the customer account; null when it was never seen.</param>
internal sealed record CustomerMessage(
    Customer Customer,
    ExternalKeys Keys,
    CompanyClaim? Company,
    RevisionMarks Marks,
    IReadOnlyDictionary<string, IdentityRow> Rows,
    FieldRules Rules,
    IdentityRow? Account);
