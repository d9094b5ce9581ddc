using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Delivery;

[TestClass]
public sealed class LaneBookTests
{
    private readonly FakeTimeProvider _time = new(Samples.Noon);

    [TestMethod]
    public void A_lane_that_is_woken_is_due_once()
    {
        using var lanes = new LaneBook(_time);
        lanes.Wake(1);

        CollectionAssert.AreEqual(new long[] { 1 }, lanes.TakeDue().ToArray());
        Assert.IsEmpty(lanes.TakeDue());
        lanes.Finish(1, null);
        Assert.IsEmpty(lanes.TakeDue());
        Assert.IsFalse(lanes.HasWork);
    }

    [TestMethod]
    public void What_wakes_a_lane_while_it_is_served_is_not_lost()
    {
        using var lanes = new LaneBook(_time);
        lanes.Wake(1);
        lanes.TakeDue();

        lanes.Wake(1);
        lanes.Finish(1, null);

        Assert.HasCount(1, lanes.TakeDue());
    }

    [TestMethod]
    public void Comes_back_when_something_is_due()
    {
        using var lanes = new LaneBook(_time);
        lanes.Wake(1);
        lanes.TakeDue();
        lanes.Finish(1, Samples.Noon.AddMinutes(1));

        Assert.IsEmpty(lanes.TakeDue());
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.HasCount(1, lanes.TakeDue());
    }

    [TestMethod]
    public void A_failing_flow_is_left_alone_and_calls_at_the_same_time_count_once()
    {
        using var lanes = new LaneBook(_time);
        lanes.Wake(1);

        Assert.IsTrue(lanes.Fail(1, failures => Samples.Noon.AddSeconds(failures)));
        Assert.IsFalse(lanes.Fail(1, _ => Samples.Noon.AddHours(1)));

        lanes.Wake(1);
        Assert.IsEmpty(lanes.TakeDue());
        Assert.AreEqual(new LaneState(1, false, true), lanes.Look(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.HasCount(1, lanes.TakeDue());
        Assert.IsTrue(lanes.Fail(1, failures => Samples.Noon.AddSeconds(failures * 10)));
        Assert.AreEqual(2, lanes.Look(1).Failures);
    }

    [TestMethod]
    public void A_call_that_goes_through_or_a_new_wish_forgives()
    {
        using var lanes = new LaneBook(_time);
        lanes.Wake(1);
        lanes.Fail(1, _ => Samples.Noon.AddHours(1));

        lanes.Succeed(1);
        Assert.AreEqual(new LaneState(0, true, false), lanes.Look(1));

        lanes.Fail(1, _ => Samples.Noon.AddHours(1));
        lanes.Forgive(1);
        Assert.HasCount(1, lanes.TakeDue());
    }

    [TestMethod]
    public async Task Waiting_ends_when_a_lane_is_woken_and_when_one_becomes_due()
    {
        using var lanes = new LaneBook(_time);
        var woken = lanes.WaitAsync(default);
        Assert.IsFalse(woken.IsCompleted);
        lanes.Wake(1);
        await woken.WaitAsync(TimeSpan.FromSeconds(10));
        lanes.TakeDue();
        lanes.Finish(1, Samples.Noon.AddMinutes(1));
        await lanes.WaitAsync(default).WaitAsync(TimeSpan.FromSeconds(10));

        var due = lanes.WaitAsync(default);
        Assert.IsFalse(due.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(1));

        await due.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [TestMethod]
    public void A_lane_that_was_removed_is_not_served_any_more()
    {
        using var lanes = new LaneBook(_time);
        lanes.Wake(1);
        lanes.TakeDue();
        lanes.Remove(1);
        lanes.Finish(1, Samples.Noon);

        Assert.IsEmpty(lanes.TakeDue());
        Assert.IsFalse(lanes.Fail(1, _ => Samples.Noon));
    }
}
