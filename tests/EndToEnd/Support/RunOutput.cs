using System.Text.Json;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>What the sandbox prints for programs.</summary>
internal static class RunOutput
{
    private static readonly string[] Members =
    [
        "orders", "customers", "lost", "doubled", "differences", "parked", "magentoCalls", "dataverseCalls", "organizationRequestsPerOrder", "ordersPerSecond", "peakMegabytes",
    ];

    public static string LastLine(string output) => output.TrimEnd().Split('\n')[^1].Trim();

    /// <summary>Fails unless the text is one JSON object with a number for every promised member.</summary>
    public static JsonElement CheckMembers(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var member in Members)
        {
            Assert.IsTrue(document.RootElement.TryGetProperty(member, out var value), $"{member} is missing in {json}");
            Assert.AreEqual(JsonValueKind.Number, value.ValueKind, member);
        }

        return document.RootElement.Clone();
    }
}
