using System.Net;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.App.Tests.Operations.Polling;

/// <summary>A trigger as the platform runs it: it asks where it was told to ask.</summary>
internal sealed class PollRun(ServiceRun run, string address)
{
    private Uri _next = new("stores/main/polling/" + address, UriKind.Relative);

    /// <summary>When the last answer asked to be asked again.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>Where the last answer asked to be asked again.</summary>
    public Uri Next => _next;

    /// <summary>Asks once; what an answer without news holds is nothing.</summary>
    public async Task<IReadOnlyList<JsonNode>> AskAsync()
    {
        using var response = await run.World.Client.GetAsync(_next);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains(response.StatusCode, [HttpStatusCode.OK, HttpStatusCode.Accepted], body);
        _next = response.Headers.Location!;
        RetryAfter = response.Headers.RetryAfter?.Delta;
        if (response.StatusCode == HttpStatusCode.Accepted)
        {
            Assert.AreEqual("", body);
            return [];
        }

        var news = JsonNode.Parse(body)!.AsArray();
        Assert.IsGreaterThan(0, news.Count);
        return [.. news.Select(record => record!)];
    }

    /// <summary>Asks and expects a refusal; the next question is the same again.</summary>
    public async Task<(HttpStatusCode Status, string? Code)> FailAsync()
    {
        using var response = await run.World.Client.GetAsync(_next);
        return (response.StatusCode, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]);
    }
}
