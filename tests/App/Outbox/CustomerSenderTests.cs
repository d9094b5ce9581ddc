using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.Contracts.Errors;
using static PowerPlatformMagento.App.Tests.Outbox.OutboxStore;

namespace PowerPlatformMagento.App.Tests.Outbox;

/// <summary>Changes of customers reach a store over HTTP, keep what it has, and do no harm twice.</summary>
[TestClass]
public sealed class CustomerSenderTests
{
    [TestMethod]
    public async Task A_change_costs_two_requests_and_none_is_written_the_second_time()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;
        var item = Item("customer", $"{id}", Change("middlename", (string?)store.Customer(id)["middlename"], "Maria"));
        await store.SendAsync(item with { Message = new() { Changes = [Change("middlename", "?", "?")] } });

        Assert.AreEqual(2, await store.CountAsync(() => store.SendAsync(item)));
        OutboxResult? again = null;
        Assert.AreEqual(1, await store.CountAsync(async () => again = await store.SendAsync(item)));

        Assert.AreEqual("Maria", (string?)store.Customer(id)["middlename"]);
        Assert.AreEqual("The store had it already.", again!.Answer);
    }

    [TestMethod]
    public async Task Nothing_is_written_over_what_the_store_changed_meanwhile()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;
        var name = (string)store.Customer(id)["lastname"]!;
        store.Run.World.Store.Operations!.Orders.ChangeCustomer(id, customer => customer["lastname"] = "Anders");

        var result = await store.SendAsync(Item("customer", $"{id}", Change("lastname", name, "Meyer"), Change("firstname", (string)store.Customer(id)["firstname"]!, "Anne")));

        Assert.AreEqual(OutboxErrors.ChangedInStore, result.Failure!.Definition);
        Assert.AreEqual("lastname", result.Failure.Detail);
        Assert.AreEqual("Anders", (string?)store.Customer(id)["lastname"]);
        CollectionAssert.AreEqual(new[] { $"main-customer-{id}" }, result.ChangedInStore.ToArray());
        CollectionAssert.AreEqual(new[] { $"{id}" }, result.CustomersToImport.ToArray());
    }

    [TestMethod]
    public async Task What_an_attempt_may_have_left_in_the_store_is_written_over()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;
        store.Run.World.Store.Operations!.Orders.ChangeCustomer(id, customer => customer["lastname"] = "Meyer");

        var result = await store.SendAsync(Item("customer", $"{id}", Change("lastname", "Maier", "Mayr") with { Attempted = [null, "Meyer"] }));

        Assert.IsNull(result.Failure);
        Assert.AreEqual("Mayr", (string?)store.Customer(id)["lastname"]);
    }

    [TestMethod]
    public async Task What_waits_for_a_person_is_not_sent()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;
        var email = (string)store.Customer(id)["email"]!;

        var result = await store.SendAsync(Item("customer", $"{id}", Change("emailaddress1", email, "new@example.com", isHeld: true), Change("middlename", null, "Maria")));

        Assert.IsNull(result.Failure);
        Assert.AreEqual(email, (string?)store.Customer(id)["email"]);
    }

    [TestMethod]
    public async Task A_new_address_is_made_once_and_the_default_ones_stay_what_they_are()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;
        var before = store.Addresses(id);
        var name = $"new-{Guid.CreateVersion7():N}";
        var item = Item(
            "customer", $"{id}",
            Change("line1", null, "Lagerweg 9", name), Change("city", null, "Augsburg", name), Change("postalcode", null, "86150", name),
            Change("country", null, "DE", name), Change("stateorprovince", null, "Bayern", name), Change("telephone1", null, "+49 821 1", name));

        var first = await store.SendAsync(item);
        var second = await store.SendAsync(item);

        Assert.IsNull(first.Failure, first.Failure?.Detail);
        var made = store.Addresses(id).Single(address => (string?)address["city"] == "Augsburg");
        Assert.AreEqual((name, made["id"]!.ToString()), (first.Addresses.Single().Address, first.Addresses.Single().MagentoId));
        Assert.AreEqual(first.Addresses.Single(), second.Addresses.Single());
        Assert.HasCount(before.Count + 1, store.Addresses(id));
        Assert.AreEqual(Defaults(before), Defaults(store.Addresses(id)));
    }

    [TestMethod]
    public async Task An_address_the_store_refuses_names_what_is_missing()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;

        var result = await store.SendAsync(Item("customer", $"{id}", Change("city", null, "Augsburg", $"new-{Guid.CreateVersion7():N}")));

        Assert.AreEqual(StoreErrors.RequestRefused, result.Failure!.Definition);
        Assert.DoesNotContain("Augsburg", result.Failure.Detail ?? "");
    }

    [TestMethod]
    public async Task An_address_that_is_gone_from_the_store_is_not_made_again()
    {
        await using var store = await StartAsync();
        var id = store.Addressed;
        var count = store.Addresses(id).Count;

        var result = await store.SendAsync(Item("customer", $"{id}", Change("city", null, "Augsburg", "999999")));

        Assert.AreEqual(StoreErrors.NotFound, result.Failure!.Definition);
        Assert.HasCount(count, store.Addresses(id));
    }

    [TestMethod]
    public async Task Somebody_moves_to_another_company()
    {
        await using var store = await StartAsync();
        var id = store.Run.World.Store.Documents.Ids(Sandbox.Store.Documents.StoreEntity.Customers).First(id => CompanyOf(id) is null);

        var result = await store.SendAsync(Item("customer", $"{id}", Change("parentcustomerid", null, "1")));

        Assert.IsNull(result.Failure, result.Failure?.Detail);
        Assert.AreEqual("1", CompanyOf(id));

        string? CompanyOf(long customer) => store.Customer(customer)["extension_attributes"]?["company_attributes"]?["company_id"]?.ToString();
    }

    [TestMethod]
    public async Task A_kind_nobody_sends_and_a_payload_nobody_reads_are_said_to_be_so()
    {
        await using var store = await StartAsync();

        Assert.AreEqual(OutboxErrors.RowNotReadable, (await store.SendAsync(Item("parcel", "1"))).Failure!.Definition);
        Assert.AreEqual(OutboxErrors.RowNotReadable, (await store.SendAsync(Item("customer", "1") with { Message = null })).Failure!.Definition);
        Assert.AreEqual(StoreErrors.NotFound, (await store.SendAsync(Item("customer", "999999", Change("lastname", "a", "b")))).Failure!.Definition);
    }

    private static string Defaults(IEnumerable<System.Text.Json.Nodes.JsonObject> addresses) => string.Join(
        ' ', addresses.Where(address => Flag(address, "default_billing") || Flag(address, "default_shipping")).Select(address => $"{address["id"]}:{address["default_billing"]}:{address["default_shipping"]}"));
}
