using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Notifications.Finding;

/// <summary>Customers and returns, of which any change counts.</summary>
[TestClass]
public sealed class ContentEventsTests
{
    [TestMethod]
    public void A_customer_seen_for_the_first_time_was_created_and_changed_only_for_those_who_began_later()
    {
        var found = Records.Follow(new CustomerEvents(), Customer());

        CollectionAssert.AreEqual(new[] { "customer-created", "customer-changed" }, Records.Types(found));
        Assert.AreEqual((null, Samples.Noon), (found[0].LikelyFor, found[1].LikelyFor!.Value));
        Assert.IsNull(found[1].Traits.ChangedFields);
    }

    [TestMethod]
    public void A_change_names_its_fields()
    {
        var changed = Records.Follow(new CustomerEvents(), Customer(), Customer(second: 1) with { Email = "new@example.com", GroupId = "3" }).Last();

        CollectionAssert.AreEqual(new[] { "email", "groupId" }, ((CustomerEvent)changed.Body).Change.ChangedFields.ToArray());
        CollectionAssert.AreEqual(new[] { "email", "groupId" }, changed.Traits.ChangedFields!.ToArray());
    }

    [TestMethod]
    public void A_field_that_goes_away_changed_as_well()
    {
        var changed = Records.Follow(new CustomerEvents(), Customer() with { TaxId = "DE1" }, Customer(second: 1)).Last();

        CollectionAssert.AreEqual(new[] { "taxId" }, ((CustomerEvent)changed.Body).Change.ChangedFields.ToArray());
    }

    [TestMethod]
    public void An_address_that_changes_without_a_date_is_seen()
    {
        var changed = Records.Follow(new CustomerEvents(), Customer(), Customer() with { Addresses = [new Address { City = "Berlin" }] }).Last();

        CollectionAssert.AreEqual(new[] { "addresses" }, ((CustomerEvent)changed.Body).Change.ChangedFields.ToArray());
    }

    [TestMethod]
    public void Reading_again_is_no_change()
    {
        var again = Customer(second: 9);

        Assert.HasCount(2, Records.Follow(new CustomerEvents(), Customer(), again, again with { Source = again.Source with { ReadAt = again.Source.ReadAt.AddHours(1) } }));
    }

    [TestMethod]
    public void A_value_that_goes_back_and_forth_is_a_new_event_each_time()
    {
        var found = Records.Follow(new CustomerEvents(), [.. Enumerable.Range(0, 6).Select(step => Customer() with { GroupId = $"{step % 2}" })]).Skip(2).ToList();

        Assert.HasCount(5, found.Select(one => one.Body.EventId).Distinct().ToList());
    }

    [TestMethod]
    public void A_fact_keeps_no_person()
    {
        var fact = System.Text.Encoding.UTF8.GetString(new CustomerEvents().Find(Customer(), null).Fact!);

        Assert.DoesNotContain("Schmidt", fact);
        Assert.DoesNotContain("@", fact);
    }

    [TestMethod]
    public void A_return_seen_for_the_first_time_was_requested_and_nothing_else()
    {
        var found = Records.Follow(new ReturnEvents(), Goods(ReturnStatus.Received, 0));

        CollectionAssert.AreEqual(new[] { "return-requested" }, Records.Types(found));
        Assert.AreEqual(Samples.Noon.AddDays(-1), found[0].At);
    }

    [TestMethod]
    public void A_change_of_a_return_tells_the_status_before_and_when_it_was_seen()
    {
        var changed = Records.Follow(new ReturnEvents(), Goods(ReturnStatus.Requested, 0), Goods(ReturnStatus.Authorized, 5)).Last();

        var body = (ReturnEvent)changed.Body;
        Assert.AreEqual((ReturnStatus.Requested, ReturnStatus.Authorized), (body.Change.PreviousStatus, body.Change.Status));
        CollectionAssert.AreEqual(new[] { "status" }, body.Change.ChangedFields.ToArray());
        Assert.AreEqual(Samples.Noon.AddMinutes(5), changed.At);
        Assert.AreEqual(ReturnStatus.Authorized, changed.Traits.Status);
    }

    [TestMethod]
    public void A_return_that_goes_back_and_forth_is_a_new_event_each_time_though_it_has_no_date()
    {
        var found = Records.Follow(new ReturnEvents(), [.. Enumerable.Range(0, 5).Select(step => Goods(step % 2 == 0 ? ReturnStatus.Received : ReturnStatus.InTransit, step))]);

        Assert.HasCount(5, found.Select(one => one.Body.EventId).Distinct().ToList());
    }

    private static Customer Customer(int second = 0) => Samples.Customer("7", Samples.Noon.AddSeconds(second)) with { CreatedAt = Samples.Noon.UtcDateTime };

    private static Return Goods(string status, int minute)
    {
        var goods = Samples.Return("3");
        var read = Samples.Noon.AddMinutes(minute);
        return goods with
        {
            Status = status,
            RequestedAt = Samples.Noon.AddDays(-1).UtcDateTime,
            Source = goods.Source with { Revision = read.ToUnixTimeMilliseconds(), UpdatedAt = read.UtcDateTime, ReadAt = read.UtcDateTime },
        };
    }
}
