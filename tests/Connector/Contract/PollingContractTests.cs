using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Every polling trigger is asked the way the platform does it.</summary>
[TestClass]
public sealed class PollingContractTests
{
    public static IEnumerable<object[]> Triggers => ContractWorld.Document.Operations.Where(operation => operation.IsPolling).Select(operation => new object[] { operation.Id });

    [TestMethod]
    [DynamicData(nameof(Triggers))]
    public async Task The_first_call_sets_the_mark_and_the_next_one_goes_on_from_it(string id)
    {
        var world = await ContractWorld.GetAsync();
        var operation = ContractWorld.Document.Operation(id);
        var request = (await world.Requests.MinimalAsync(operation, AppUnderTest.Commerce))[0];

        var first = await world.Client.SendAsync(request);

        MustMark(first, $"{request}");
        var next = await world.Client.SendAsync(HttpMethod.Get, first.Location!, null, AppUnderTest.Key);
        Assert.IsTrue(next.Status is 200 or 202, $"{first.Location}: {next}");
        if (next.Status == 202)
        {
            MustMark(next, first.Location!.ToString());
            return;
        }

        // Another test changed a record meanwhile.
        Assert.IsTrue(next.Location is { IsAbsoluteUri: true }, $"{first.Location} gives no Location");
        var findings = world.Validator.Check(operation.AnswerSchema(200)!, next.Body);
        Assert.IsEmpty(findings, string.Join('\n', findings.Take(10)));
    }

    private static void MustMark(ContractAnswer answer, string what)
    {
        Assert.AreEqual(202, answer.Status, $"{what}: {answer}");
        Assert.AreEqual(string.Empty, answer.Text, what);
        Assert.IsTrue(answer.Location is { IsAbsoluteUri: true }, $"{what}: Location is {answer.Location}");
        Assert.IsTrue(int.TryParse(answer.RetryAfter, out var seconds) && seconds > 0, $"{what}: Retry-After is {answer.RetryAfter}");
    }
}
