using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.CatalogueContract;

/// <summary>All recorded calls around the catalogue, one after the other on one store, get the recorded answers.</summary>
[TestClass]
public sealed class CatalogueReplayTests
{
    private static readonly Dictionary<string, (int Status, string Body, string? ContentType)> Answers = [];

    public static IEnumerable<object[]> Files => RecordedCall.All.Select(call => new object[] { call.File });

    [ClassInitialize]
    public static async Task ReplayAsync(TestContext _)
    {
        var documents = RecordedCatalogue.Documents();
        await using var open = await CapturedStore.StartAsync(options => options with { Documents = documents });
        await using var limited = await CapturedStore.StartAsync(options => options with { Documents = documents, InputLimits = true });
        foreach (var call in RecordedCall.All)
        {
            RecordedCatalogue.Prepare(documents, call.File);
            using var client = new StoreClient(call.IsLimited ? limited : open, call.Auth == "limited" ? CapturedStore.LimitedToken : null);
            Answers[call.File] = await call.SendAsync(client);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Answers_as_recorded(string file)
    {
        var call = RecordedCall.All.Single(recorded => recorded.File == file);
        var (status, body, type) = Answers[file];

        Assert.AreEqual(call.Status, status, body);
        Assert.AreEqual(call.ContentType.Replace(" ", "", StringComparison.Ordinal), type?.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
        if (file.EndsWith(".txt", StringComparison.Ordinal))
        {
            Assert.AreEqual(call.Body.Trim(), body.Trim());
        }
        else if (call.Method == "GET")
        {
            Assert.IsNull(JsonShape.Difference(call.Body, body));
        }
        else
        {
            Assert.IsNull(JsonShape.Difference(Timeless.Of(call.Body), Timeless.Of(body)), "but for the dates of what was changed just now");
        }
    }
}
