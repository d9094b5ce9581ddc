namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>
/// What each Custom API and each step costs in organization requests, and that docs/reference/organization-requests.md says so.
/// A new Custom API or step: add its cases to one of the classes *Cases of this folder (listed in <see cref="RequestCases"/>) and the same
/// rows to the document; the failing test prints the number.
/// </summary>
[TestClass]
public sealed class OrganizationRequestsTests
{
    public static IEnumerable<object[]> Names => RequestCases.All.Select(one => new object[] { one.Name });

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task Costs_what_the_document_says(string name)
    {
        var one = RequestCases.All.Single(one => one.Name == name);
        var world = new RequestWorld();
        one.Prepare(world);

        var counted = await world.MeasureAsync(one.Act, RequestTable.Steps().GetValueOrDefault(one.Message), TestContext.CancellationToken);

        var documented = RequestTable.Rows().FirstOrDefault(row => row.Key == name, new(string.Empty, -1)).Value;
        Assert.AreEqual(documented, counted, $"| `{one.Message}` | {one.Case} | {counted} | is not in {RequestTable.Document}.");
    }

    [TestMethod]
    public void The_document_lists_the_cases_and_nothing_else() => Assert.AreEqual(
        string.Join("\n", RequestCases.All.Select(one => one.Name).Order(StringComparer.Ordinal)),
        string.Join("\n", RequestTable.Rows().Select(row => row.Key).Order(StringComparer.Ordinal)));

    [TestMethod]
    public void Every_Custom_API_and_every_step_of_the_solution_has_a_case()
    {
        var cases = RequestCases.All.Select(one => one.Message).ToHashSet(StringComparer.Ordinal);
        string[] registered = [.. RequestTable.CustomApis(), .. RequestTable.Steps().Keys];

        Assert.AreEqual(string.Empty, string.Join("\n", registered.Where(message => !cases.Contains(message)).Order(StringComparer.Ordinal)), "Without a case");
        Assert.AreEqual(string.Empty, string.Join("\n", cases.Except(registered).Order(StringComparer.Ordinal)), "Not registered");
    }
}
