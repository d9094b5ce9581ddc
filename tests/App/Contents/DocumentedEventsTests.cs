using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Contents;

/// <summary>The examples of the documentation are what the app takes.</summary>
[TestClass]
public sealed partial class DocumentedEventsTests
{
    [TestMethod]
    [DataRow("docs/how-to/send-events-from-a-store.md", 7)]
    [DataRow("docs/how-to/connect-a-store.md", 1)]
    [DataRow("docs/concepts/triggers.md", 2)]
    public async Task Every_example_is_taken(string page, int least)
    {
        await using var app = await RunningApp.StartAsync();
        var examples = Examples(page);

        Assert.IsGreaterThanOrEqualTo(least, examples.Count);
        foreach (var example in examples)
        {
            using var response = await app.Client.SendAsync(Messages.Webhook(example));
            Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode, $"{example}\n{await response.Content.ReadAsStringAsync()}");
        }
    }

    [TestMethod]
    public void Every_topic_and_type_has_an_example()
    {
        var examples = Examples("docs/how-to/send-events-from-a-store.md").Select(text => JsonNode.Parse(text)!).Select(example => $"{example["topic"]} {example["type"]}".Trim()).ToList();

        CollectionAssert.IsSubsetOf(
            new[] { "service-request", "store-event loyalty.points-earned" }.Concat(App.Contents.WebActivityRules.Types.Select(type => $"web-activity {type}")).ToArray(), examples);
    }

    private static List<string> Examples(string page, [CallerFilePath] string file = "")
    {
        var root = Directory.GetParent(file)!.Parent!.Parent!.Parent!.FullName;
        return [.. Fenced().Matches(File.ReadAllText(Path.Combine(root, page))).Select(match => match.Groups["json"].Value).Where(json => json.Contains("\"topic\"", StringComparison.Ordinal))];
    }

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fenced();
}
