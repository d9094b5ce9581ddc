using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>Whoever floods the contact form is stopped, at the door and behind it; others are not, and nothing genuine is lost.</summary>
[TestClass]
public sealed class RequestLimitTests
{
    private const string Flood = "flut@people.example";

    [TestMethod]
    public async Task The_sixth_request_within_an_hour_is_refused_and_after_a_restart_waits_on_the_error_desk()
    {
        await using var desk = await CaseDesk.StartAsync();
        for (var number = 1; number <= 5; number++)
        {
            await desk.AskAsync($"flut-{number}", CaseDesk.Request(Flood));
        }

        Assert.AreEqual((429, "MAG-INT-011", true), await desk.TryAskAsync("flut-6", CaseDesk.Request(Flood)));
        Assert.AreEqual((202, null, false), await desk.TryAskAsync("flut-1", CaseDesk.Request(Flood)), "A repetition is no further request.");
        Assert.AreEqual((202, null, false), await desk.TryAskAsync("ruhig-1", CaseDesk.Request("ruhig@people.example")));
        Assert.HasCount(6, desk.World.Rows("incident"));

        // The door forgets its count with the process; what is stored counts on.
        await desk.World.StopAppHardAsync();
        await desk.World.StartAppAsync();
        Assert.AreEqual((202, null, false), await desk.TryAskAsync("flut-6", CaseDesk.Request(Flood)));
        Assert.IsEmpty(desk.Cases("flut-6"));
        Assert.AreEqual("MAG-CAS-007", desk.Issue("flut-6").Text("mag_errorcode"));
        Assert.DoesNotContain(Flood, string.Join(' ', desk.Issue("flut-6").Attributes.Values.OfType<string>()));

        desk.Resolve(desk.Case("flut-1"), "Answered.");
        await desk.ResubmitAsync("flut-6");
        Assert.AreEqual(desk.World.Contacts(Flood).Single().Id, desk.Case("flut-6").Link("customerid"));
    }
}
