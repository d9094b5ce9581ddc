using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Identity;

/// <summary>Somebody decides about an identity in doubt; the registered step joins what belongs together.</summary>
[TestClass]
public sealed class JoinIdentitiesTests
{
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _store;

    public JoinIdentitiesTests() => _store = new TestStore(_dataverse);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task A_confirmed_contact_gets_the_orders_that_waited_and_the_other_identities()
    {
        var (chosen, _) = TwoContacts();
        _store.Import(TestMessages.GuestOrder("1", email: "customer5@example.com"));
        _store.Import(TestMessages.Customer(), TestMessages.Order("2"));
        Assert.HasCount(2, _store.Rows("mag_identity"));

        await ConfirmAsync(chosen);

        Assert.IsTrue(_store.Rows("mag_identity").All(row => row.Link(IdentityTable.Contact) == chosen));
        Assert.IsTrue(_store.Rows("mag_order").All(row => row.Link(OrderTable.Contact) == chosen));
        Assert.IsFalse(_store.Rows("mag_order").Any(row => row.Choice<CustomerMatch>(OrderTable.CustomerMatch) == CustomerMatch.Review));
    }

    [TestMethod]
    public async Task The_next_messages_go_to_the_confirmed_contact_without_doubt()
    {
        var (chosen, _) = TwoContacts();
        _store.Import(TestMessages.Customer());
        await ConfirmAsync(chosen);

        var customer = _store.Import(TestMessages.Customer());
        var guest = _store.Import(TestMessages.GuestOrder("3", email: "customer5@example.com"));

        Assert.AreEqual(chosen, customer.Id);
        Assert.IsNull(guest.Detail);
        Assert.AreEqual(chosen, _store.Get("mag_order", "main-order-3").Link(OrderTable.Contact));
    }

    [TestMethod]
    public async Task The_guest_who_registered_as_somebody_else_joins_the_confirmed_contact()
    {
        _store.Import(TestMessages.GuestOrder("1", email: "customer5@example.com"));
        var chosen = _store.Add("contact", ("lastname", "Müller"));
        var email = _store.Single("mag_identity");
        _store.Import(TestMessages.Customer() with { Email = "else@example.com" });
        var customer = _store.Get("mag_identity", "main-customer-5");

        await ChangeAsync(customer.Id, (IdentityTable.Contact, new EntityReference("contact", chosen)), (IdentityTable.EmailAddress, "customer5@example.com"), (IdentityTable.ReviewStatus, Option(ReviewStatus.Confirmed)));

        Assert.AreEqual(chosen, _store.Get("mag_identity", email.Id).Link(IdentityTable.Contact));
    }

    [TestMethod]
    public async Task What_another_customer_leads_to_stays()
    {
        _store.Import(TestMessages.Customer("6") with { Email = "customer5@example.com" });
        var other = _store.Single("contact").Id;
        Assert.AreEqual(ImportOutcome.Held, _store.Import(TestMessages.Customer()).Outcome);
        var chosen = _store.Add("contact", ("lastname", "Müller"));

        await ConfirmAsync(chosen);

        Assert.AreEqual(other, _store.Get("mag_identity", "main-customer-6").Link(IdentityTable.Contact));
        Assert.AreEqual(other, _store.Rows("mag_identity").Single(row => row.Choice<IdentityKind>("mag_kind") == IdentityKind.Email).Link(IdentityTable.Contact));
    }

    [TestMethod]
    public async Task The_same_address_in_another_website_is_another_person()
    {
        var (chosen, second) = TwoContacts();
        _store.Import(TestMessages.Customer());
        var elsewhere = _store.Import(TestMessages.GuestOrder("9", email: "customer5@example.com") with { Website = "outlet" });
        Assert.AreEqual(CustomerMatch.Review, _store.Get("mag_order", elsewhere.Id!.Value).Choice<CustomerMatch>(OrderTable.CustomerMatch));

        await ConfirmAsync(chosen);

        Assert.AreNotEqual(chosen, _store.Rows("mag_identity").Single(row => row.Text(IdentityTable.Website) == "outlet").Link(IdentityTable.Contact));
        Assert.AreNotEqual(chosen, second);
    }

    [TestMethod]
    public async Task A_rejection_joins_nothing()
    {
        TwoContacts();
        _store.Import(TestMessages.Customer(), TestMessages.Order());

        await ChangeAsync(_store.Get("mag_identity", "main-customer-5").Id, (IdentityTable.ReviewStatus, Option(ReviewStatus.Rejected)));

        Assert.IsNull(_store.Single("mag_order").Link(OrderTable.Contact));
    }

    private static OptionSetValue Option(ReviewStatus status) => new((int)status);

    private (Guid Chosen, Guid Other) TwoContacts() => (
        _store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com")),
        _store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com")));

    private Task ConfirmAsync(Guid contact) => ChangeAsync(
        _store.Get("mag_identity", "main-customer-5").Id,
        (IdentityTable.Contact, new EntityReference("contact", contact)),
        (IdentityTable.ReviewStatus, Option(ReviewStatus.Confirmed)));

    private async Task ChangeAsync(Guid identity, params (string Column, object? Value)[] values)
    {
        _store.Change("mag_identity", identity, values);
        await _dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);
        Assert.AreEqual(0, _dataverse.Sandbox.Statistics.AsynchronousFailures);
    }
}
