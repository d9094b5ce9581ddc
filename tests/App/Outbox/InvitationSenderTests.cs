using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Sandbox.Store.Documents;
using static PowerPlatformMagento.App.Tests.Outbox.OutboxStore;

namespace PowerPlatformMagento.App.Tests.Outbox;

/// <summary>Invitations make one account each.</summary>
[TestClass]
public sealed class InvitationSenderTests
{
    [TestMethod]
    public async Task An_invitation_sent_twice_makes_one_account()
    {
        await using var store = await StartAsync();
        var count = store.Run.World.Store.Documents.Count(StoreEntity.Customers);
        var item = Item("customer-invite", "abc", Change("emailaddress1", null, "berta@example.com"), Change("firstname", null, "Berta"), Change("lastname", null, "Becker"), Change("website", null, "base"));

        var first = await store.SendAsync(item);
        var second = await store.SendAsync(item);

        Assert.IsNull(first.Failure, first.Failure?.Detail);
        Assert.AreEqual(first.MagentoId, second.MagentoId);
        Assert.AreEqual(count + 1, store.Run.World.Store.Documents.Count(StoreEntity.Customers));
        Assert.AreEqual("Becker", (string?)store.Customer(long.Parse(first.MagentoId!, null))["lastname"]);
        CollectionAssert.AreEqual(new[] { first.MagentoId }, first.CustomersToImport.ToArray());
    }

    [TestMethod]
    public async Task Somebody_who_has_an_account_gets_no_second_one()
    {
        await using var store = await StartAsync();
        var count = store.Run.World.Store.Documents.Count(StoreEntity.Customers);
        var known = store.Addressed;
        var email = (string)store.Customer(known)["email"]!;

        var result = await store.SendAsync(Item("customer-invite", "abc", Change("emailaddress1", null, email.ToUpperInvariant()), Change("firstname", null, "B"), Change("lastname", null, "C")));

        Assert.AreEqual($"{known}", result.MagentoId);
        Assert.AreEqual(count, store.Run.World.Store.Documents.Count(StoreEntity.Customers));
    }

    [TestMethod]
    public async Task An_invitation_without_a_name_is_not_readable()
    {
        await using var store = await StartAsync();

        Assert.AreEqual(OutboxErrors.RowNotReadable, (await store.SendAsync(Item("customer-invite", "abc", Change("emailaddress1", null, "berta@example.com")))).Failure!.Definition);
    }
}
