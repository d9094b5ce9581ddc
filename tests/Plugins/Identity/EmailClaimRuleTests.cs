using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Identity;

[TestClass]
public sealed class EmailClaimRuleTests
{
    private const string Now = "2026-11-23T04:00:00.0000000Z";
    private const string Before = "2026-11-23T03:00:00.0000000Z";
    private const string Later = "2026-11-23T05:00:00.0000000Z";
    private static readonly Guid Mine = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Other = new("00000000-0000-0000-0000-000000000002");
    private static readonly Buyer Customer = new("main-customer-5", "5", "main-email-base-x", "a@b.example", "base", IsEmailConfirmed: true);

    [TestMethod]
    public void Makes_an_identity_that_is_missing() => Assert.AreEqual(EmailClaim.Create, Decide(Customer, null));

    [TestMethod]
    public void Never_claims_an_address_that_is_not_confirmed() =>
        Assert.AreEqual(EmailClaim.Leave, Decide(Customer with { IsEmailConfirmed = false }, null));

    [TestMethod]
    public void Claims_nothing_without_an_address() => Assert.AreEqual(EmailClaim.Leave, Decide(Customer with { EmailKey = null }, null));

    [TestMethod]
    public void Leaves_what_is_right() => Assert.AreEqual(EmailClaim.Leave, Decide(Customer, Row(Mine, "5", IdentityTrust.Registered)));

    [TestMethod]
    public void Takes_over_from_a_guest() => Assert.AreEqual(EmailClaim.Take, Decide(Customer, Row(Other, null, IdentityTrust.Guest)));

    [TestMethod]
    public void Raises_the_trust_of_the_own_guest_address() =>
        Assert.AreEqual(EmailClaim.Take, Decide(Customer, Row(Mine, null, IdentityTrust.Guest)));

    [TestMethod]
    public void Takes_over_from_a_customer_who_had_the_address_before() =>
        Assert.AreEqual(EmailClaim.Take, Decide(Customer, Row(Other, "9", IdentityTrust.Registered), Owner("A@b.example", Before)));

    [TestMethod]
    public void Leaves_the_address_to_a_customer_who_has_it_since() =>
        Assert.AreEqual(EmailClaim.Leave, Decide(Customer, Row(Other, "9", IdentityTrust.Registered), Owner("A@b.example", Later)));

    [TestMethod]
    public void Takes_over_from_a_customer_who_has_another_address_by_now() =>
        Assert.AreEqual(EmailClaim.Take, Decide(Customer, Row(Other, "9", IdentityTrust.Registered), Owner("new@b.example", Later)));

    [TestMethod]
    public void Takes_over_from_a_customer_nothing_is_known_of() =>
        Assert.AreEqual(EmailClaim.Take, Decide(Customer, Row(Other, "9", IdentityTrust.Registered)));

    [TestMethod]
    public void Takes_an_address_whose_contact_was_deleted() =>
        Assert.AreEqual(EmailClaim.Take, Decide(Customer, Row(null, "9", IdentityTrust.Registered), Owner("a@b.example", Later)));

    private static EmailClaim Decide(Buyer buyer, IdentityRow? row, IdentityRow? owner = null) => EmailClaimRule.Decide(buyer, Mine, Now, row, owner);

    private static IdentityRow Owner(string email, string stamp) => new()
    {
        Id = Other,
        Key = "main-customer-9",
        EmailAddress = email,
        Marks = new RevisionMarks(1, stamp, null, default),
    };

    private static IdentityRow Row(Guid? contactId, string? magentoId, IdentityTrust trust) => new()
    {
        Id = Other,
        Key = "k",
        ContactId = contactId,
        MagentoId = magentoId,
        Trust = trust,
    };
}
