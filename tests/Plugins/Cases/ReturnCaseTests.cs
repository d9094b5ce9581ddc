using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>A return makes one case, and ends it.</summary>
[TestClass]
public sealed class ReturnCaseTests
{
    private readonly ServiceWorld _world = new();

    [TestMethod]
    public void A_new_return_makes_one_case_linked_to_customer_order_and_store()
    {
        _world.Import(TestMessages.Order());

        _world.Import(TestMessages.Return());
        _world.Import(TestMessages.Return(revision: 1) with { Status = ReturnStatus.Authorized });

        var row = _world.Case;
        Assert.AreEqual("Return RMA71", row.Text(IncidentTable.Title));
        Assert.AreEqual("main-case-return-71", row.Text(IncidentTable.ExternalKey));
        Assert.AreEqual(_world.Return.Id, row.Link(IncidentTable.Return));
        Assert.AreEqual(_world.Store.Single("mag_order").Id, row.Link(IncidentTable.Order));
        Assert.AreEqual(_world.Store.Single("contact").Id, row.Link(IncidentTable.Customer));
        Assert.AreEqual(_world.Store.Id, row.Link(IncidentTable.Store));
        Assert.AreEqual("1 pieces of order 000000012 are to come back.\nReason: Out of Service\n\nThe handle is broken.", row.Text(IncidentTable.Description));
    }

    [TestMethod]
    public void A_return_of_nobody_known_makes_its_case_when_its_order_is_there()
    {
        _world.Import(TestMessages.Return());
        Assert.IsEmpty(_world.Store.Rows("incident"));

        _world.Import(TestMessages.Order());
        _world.Import(TestMessages.Return());

        Assert.AreEqual(_world.Return.Id, _world.Case.Link(IncidentTable.Return));
    }

    [TestMethod]
    public void A_store_may_want_no_cases_and_a_return_that_is_over_needs_none()
    {
        var world = new ServiceWorld(store => store[StoreTable.CreateReturnCases] = false);
        world.Import(TestMessages.Order());
        world.Import(TestMessages.Return());
        Assert.IsEmpty(world.Store.Rows("incident"));

        _world.Import(TestMessages.Order());
        _world.Import(TestMessages.Return() with { Status = ReturnStatus.Closed });
        Assert.IsEmpty(_world.Store.Rows("incident"));
    }

    [TestMethod]
    public async Task A_return_that_is_over_resolves_its_case_and_leaves_cases_of_people_alone()
    {
        _world.Set("mag_CaseAnswers", "CommentAndNotify");
        _world.Import(TestMessages.Order());
        _world.Import(TestMessages.Return());
        var own = _world.Case.Id;
        var other = _world.Store.Add("incident", ("title", "Angry"), ("customerid", _world.Store.Single("contact").ToEntityReference()), (IncidentTable.Return, _world.Return.ToEntityReference()));

        _world.Import(TestMessages.Return(revision: 1) with { Status = ReturnStatus.Received });
        await _world.IdleAsync(CancellationToken.None);
        Assert.AreEqual(IncidentTable.Active, _world.Store.Get("incident", own).Choice(IncidentTable.StateCode));

        _world.Import(TestMessages.Return(revision: 2) with { Status = ReturnStatus.Closed });
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(IncidentTable.ProblemSolved, _world.Store.Get("incident", own).Choice(IncidentTable.StatusCode));
        Assert.AreEqual("Return RMA71: Closed", _world.Store.Single("incidentresolution").Text("subject"));
        Assert.AreEqual(IncidentTable.Active, _world.Store.Get("incident", other).Choice(IncidentTable.StateCode));
        Assert.IsEmpty(_world.Outbox, "the store told it, and need not be told");
    }

    [TestMethod]
    public async Task A_refund_after_the_end_resolves_nothing_twice()
    {
        _world.Import(TestMessages.Order());
        _world.Import(TestMessages.Return());
        _world.Answer("Authorize");
        _world.Fact("Refunded", ("Amount", 10m));
        await _world.IdleAsync(CancellationToken.None);

        _world.Fact("Closed");
        await _world.IdleAsync(CancellationToken.None);

        Assert.HasCount(1, _world.Store.Rows("incidentresolution"));
    }
}
