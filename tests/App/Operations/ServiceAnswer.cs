using System.Net;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>What the app answered to a call.</summary>
internal sealed record ServiceAnswer(HttpStatusCode Status, JsonNode? Body, TimeSpan? RetryAfter)
{
    public string? Outcome => (string?)Body?["outcome"];

    public string? Detail => (string?)Body?["detail"];

    public void Is(HttpStatusCode status) => Assert.AreEqual(status, Status, Body?.ToJsonString());

    public void IsProblem(HttpStatusCode status, string code)
    {
        Is(status);
        Assert.AreEqual(code, (string?)Body?["code"], Body?.ToJsonString());
    }

    /// <summary>This call did it.</summary>
    /// <returns>The id it told.</returns>
    public string Done() => Came("Done");

    /// <summary>It was so before.</summary>
    /// <returns>The id it told.</returns>
    public string AlreadyDone() => Came("AlreadyDone");

    private string Came(string outcome)
    {
        Is(HttpStatusCode.OK);
        Assert.AreEqual(outcome, Outcome, Body?.ToJsonString());
        return (string?)Body?["id"] ?? "";
    }
}
