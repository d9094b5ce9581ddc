using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Identity;

[TestClass]
public sealed class ContactMatcherTests
{
    private static readonly Guid One = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Two = new("00000000-0000-0000-0000-000000000002");
    private static readonly Buyer Registered = new("main-customer-5", "5", "main-email-base-x", "a@b.example", "base", IsEmailConfirmed: true);
    private static readonly Buyer Unconfirmed = Registered with { IsEmailConfirmed = false };
    private static readonly Buyer Guest = Registered with { CustomerKey = null, CustomerId = null };
    private static readonly Buyer Nobody = Guest with { EmailKey = null, Email = null };

    private static IReadOnlyList<(string Case, Buyer Buyer, IdentityRow? Customer, IdentityRow? Email, string Expected)> IdentityCases =>
    [
        ("nothing is known of the buyer", Nobody, null, null, "None"),
        ("the customer is known", Registered, Row(One), null, "Existing 1 ExternalKey"),
        ("the customer is known and the address is another's", Registered, Row(One), Row(Two) with { MagentoId = "9" }, "Existing 1 ExternalKey"),
        ("the customer is known and its address not confirmed", Unconfirmed, Row(One), null, "Existing 1 ExternalKey"),
        ("the contact of the customer is inactive", Registered, Inactive(One), null, "Review MAG-CUS-006"),
        ("a person confirmed the inactive contact", Registered, Inactive(One) with { Review = ReviewStatus.Confirmed }, null, "Existing 1 ExternalKey"),
        ("a person confirmed a contact", Registered, Row(Two) with { Review = ReviewStatus.Confirmed }, null, "Existing 2 ExternalKey"),
        ("a person said that it is nobody known", Registered, Row(null) with { Review = ReviewStatus.Rejected }, Row(Two), "New New"),
        ("the customer waits for review and nothing cleared", Registered, Row(null) with { Review = ReviewStatus.Pending }, null, "look"),
        ("the contact of the customer was deleted", Registered, Row(null), null, "look"),
        ("the address is known", Registered, null, Row(One), "Existing 1 Email"),
        ("the address was a guest's", Registered, null, Row(One) with { Trust = IdentityTrust.Guest }, "Existing 1 Email"),
        ("the address is that of the same customer", Registered, null, Row(One) with { MagentoId = "5" }, "Existing 1 Email"),
        ("the address is another customer's", Registered, null, Row(One) with { MagentoId = "9" }, "Review MAG-CUS-005"),
        ("the address is another customer's, confirmed by a person for that one", Registered, null, Row(One) with { MagentoId = "9", Review = ReviewStatus.Confirmed }, "Review MAG-CUS-005"),
        ("the contact of the address is inactive", Registered, null, Inactive(One), "Review MAG-CUS-006"),
        ("the address waits for review", Registered, null, Row(null) with { Review = ReviewStatus.Pending }, "look"),
        ("the address is not confirmed", Unconfirmed, null, Row(One), "New New"),
        ("the address is not confirmed and unknown", Unconfirmed, null, null, "New New"),
        ("the customer has no address", Registered with { EmailKey = null, Email = null }, null, null, "New New"),
        ("nothing is stored", Registered, null, null, "look"),
        ("a guest's address is known", Guest, null, Row(One), "Existing 1 Guest"),
        ("a guest's address is a registered customer's", Guest, null, Row(One) with { MagentoId = "9" }, "Existing 1 Guest"),
        ("a guest's contact is inactive", Guest, null, Inactive(One), "Review MAG-CUS-006"),
        ("a person said that the guest is nobody known", Guest, null, Row(null) with { Review = ReviewStatus.Rejected }, "New Guest"),
        ("a guest's address is unknown", Guest, null, null, "look"),
    ];

    private static IReadOnlyList<(string Case, Buyer Buyer, IReadOnlyCollection<ContactCandidate> Candidates, string Expected)> ContactCases =>
    [
        ("nobody has the address", Registered, [], "New New"),
        ("nobody has the guest's address", Guest, [], "New Guest"),
        ("one contact has the address", Registered, [Contact(One)], "Existing 1 Email"),
        ("one contact has the guest's address", Guest, [Contact(One)], "Existing 1 Guest"),
        ("two contacts have the address", Registered, [Contact(One), Contact(Two)], "Review MAG-CUS-004"),
        ("two contacts have the guest's address", Guest, [Contact(One), Contact(Two)], "Review MAG-CUS-004"),
        ("the contact is another customer of the scope", Registered, [Contact(One, "9")], "Review MAG-CUS-005"),
        ("the contact is this customer", Registered, [Contact(One, "5")], "Existing 1 Email"),
        ("the contact is another customer and the buyer a guest", Guest, [Contact(One, "9")], "Existing 1 Guest"),
        ("the contact never confirmed the address", Registered, [new(One, IdentityTrust.Unconfirmed, [])], "New New"),
        ("one of two never confirmed the address", Registered, [new(One, IdentityTrust.Unconfirmed, []), Contact(Two)], "Existing 2 Email"),
        ("a guest meets a contact that never confirmed", Guest, [new(One, IdentityTrust.Unconfirmed, [])], "New Guest"),
        ("a guest's contact takes part", Registered, [new(One, IdentityTrust.Guest, [])], "Existing 1 Email"),
    ];

    public static IEnumerable<string> IdentityCaseNames => IdentityCases.Select(@case => @case.Case);

    public static IEnumerable<string> ContactCaseNames => ContactCases.Select(@case => @case.Case);

    [TestMethod]
    [DynamicData(nameof(IdentityCaseNames))]
    public void Decides_by_identities_when(string because)
    {
        var (_, buyer, customer, email, expected) = IdentityCases.Single(@case => @case.Case == because);

        var match = ContactMatcher.ByIdentity(buyer, customer, email);

        Assert.AreEqual(expected, match is null ? "look" : Text(match));
    }

    [TestMethod]
    [DynamicData(nameof(ContactCaseNames))]
    public void Decides_by_contacts_when(string because)
    {
        var (_, buyer, candidates, expected) = ContactCases.Single(@case => @case.Case == because);

        Assert.AreEqual(expected, Text(ContactMatcher.ByContacts(buyer, candidates)));
    }

    private static string Text(ContactMatch match) => match.Kind switch
    {
        MatchKind.None => "None",
        MatchKind.Review => $"Review {match.Reason!.Code}",
        MatchKind.New => $"New {match.Via}",
        _ => $"Existing {(match.ContactId == One ? 1 : 2)} {match.Via}",
    };

    private static IdentityRow Row(Guid? contactId) => new() { Id = Two, Key = "k", ContactId = contactId };

    private static IdentityRow Inactive(Guid contactId) => Row(contactId) with { ContactIsActive = false };

    private static ContactCandidate Contact(Guid id, params string[] customerIds) => new(id, null, customerIds);
}
