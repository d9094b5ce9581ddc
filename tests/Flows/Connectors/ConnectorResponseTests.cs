using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

[TestClass]
public sealed class ConnectorResponseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    [TestMethod]
    [DataRow("30", 30d)]
    [DataRow("0", 0d)]
    [DataRow("Mon, 23 Nov 2026 08:31:00 GMT", 60d)]
    [DataRow("Mon, 23 Nov 2026 08:29:00 GMT", null)]
    [DataRow("soon", null)]
    [DataRow("-5", null)]
    public void A_wait_is_seconds_or_a_moment(string header, double? seconds) =>
        Assert.AreEqual(seconds, With("Retry-After", header).RetryAfter(Now)?.TotalSeconds);

    [TestMethod]
    public void Without_the_header_there_is_no_wait() => Assert.IsNull(new ConnectorResponse(503, null).RetryAfter(Now));

    [TestMethod]
    public void Outputs_hold_what_there_is()
    {
        Assert.AreEqual("""{"statusCode":204}""", FlowJson.Write(new ConnectorResponse(204, null).ToOutputs()));
        Assert.AreEqual(
            """{"statusCode":200,"headers":{"A":"2","B":"1"},"body":{"id":1}}""",
            FlowJson.Write((With("B", "1", "A", "2") with { StatusCode = 200, Body = FlowJson.Parse("""{"id":1}""") }).ToOutputs()));
    }

    [TestMethod]
    public void A_problem_names_its_status_and_text() => Assert.AreEqual(
        """{"statusCode":502,"body":{"error":{"code":502,"message":"Gone"}}}""", FlowJson.Write(ConnectorResponse.Problem(502, "Gone").ToOutputs()));

    [TestMethod]
    [DataRow(200, true)]
    [DataRow(204, true)]
    [DataRow(302, true)]
    [DataRow(399, true)]
    [DataRow(400, false)]
    [DataRow(503, false)]
    public void Success_ends_at_400(int status, bool expected) => Assert.AreEqual(expected, new ConnectorResponse(status, null).IsSuccess);

    private static ConnectorResponse With(params string[] headers) => new(503, null)
    {
        Headers = headers.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase),
    };
}
