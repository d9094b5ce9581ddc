using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

/// <summary>What the app of solution/core asks the sandbox for, it can answer.</summary>
[TestClass]
public sealed class CoreViewsAndFormsTests
{
    private static readonly CoreDataverse Dataverse = new();

    [TestMethod]
    public void Every_query_of_a_view_or_chart_runs()
    {
        var failures = new List<string>();
        var queries = 0;
        foreach (var (file, fetch) in Files("*.xml").SelectMany(file => Fetches(file)))
        {
            queries++;
            try
            {
                Dataverse.Service.RetrieveMultiple(new FetchExpression(fetch.ToString().Replace("{0}", "%a%", StringComparison.Ordinal)));
            }
            catch (System.ServiceModel.FaultException error)
            {
                failures.Add($"{Path.GetFileName(file)}: {error.Message}");
            }
        }

        Assert.IsEmpty(failures, string.Join('\n', failures));
        Assert.IsGreaterThan(100, queries);
    }

    [TestMethod]
    public void Every_column_on_a_form_exists()
    {
        var lost = new List<string>();
        foreach (var file in Files("*.xml").Where(file => file.Contains("FormXml", StringComparison.Ordinal)))
        {
            var table = Dataverse.Sandbox.Metadata.Find(TableOf(file))!;
            lost.AddRange(XDocument.Load(file).Descendants("control")
                .Select(control => control.Attribute("datafieldname")?.Value)
                .Where(column => column is not null && table.Find(column) is null)
                .Select(column => $"{table.LogicalName}.{column}"));
        }

        Assert.IsEmpty(lost, string.Join(' ', lost));
    }

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(SolutionPaths.Core, pattern, SearchOption.AllDirectories);

    private static IEnumerable<(string File, XElement Fetch)> Fetches(string file) =>
        XDocument.Load(file).Descendants("fetch").Where(fetch => fetch.Element("entity") is not null).Select(fetch => (file, fetch));

    private static string TableOf(string file) =>
        Path.GetRelativePath(Path.Combine(SolutionPaths.Core, "Entities"), file).Split(Path.DirectorySeparatorChar)[0].ToLowerInvariant();
}
