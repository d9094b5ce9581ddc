using System.Text;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Checking;

/// <summary>A connector in the solution that is not the one of the folder connector is reported.</summary>
[TestClass]
public sealed class ConnectorSourceCheckTests
{
    private const string Definition = "connector/apiDefinition.swagger.json";

    private const string Properties = "connector/apiProperties.json";

    private const string Part = $"solution/connector/Connectors/{FixtureFlow.Connector}";

    private static readonly string Source = FixtureFlow.Definition.Replace("@environmentVariables(\\\"mag_ParcelHost\\\")", "parcels.contoso.com", StringComparison.Ordinal);

    [TestMethod]
    public void The_same_connector_for_another_host_is_fine()
    {
        using var repository = Repository();

        Assert.IsEmpty(Lines(repository));
    }

    [TestMethod]
    public void Without_a_source_there_is_nothing_to_compare()
    {
        using var repository = new FixtureRepository();

        Assert.IsEmpty(Lines(repository));
    }

    [TestMethod]
    [DataRow(Definition, "ListParcels", "ListBoxes", $"{Definition}: content: differs from the definition in the solution by more than its host")]
    [DataRow(Properties, "\"policyTemplateInstances\": null", "\"policyTemplateInstances\": [ { \"templateId\": \"setheader\" } ]", $"{Properties}: policyTemplateInstances: differ from the policies in the solution")]
    [DataRow(Properties, "#007ee5", "#0000ff", $"{Properties}: iconBrandColor: is #0000ff, in the solution #007ee5")]
    [DataRow(Properties, "\"connectionParameters\"", "\"connectionParameterSets\": { \"values\": [ { \"name\": \"key\", \"parameters\": { \"apiKey\": { \"type\": \"securestring\" } } } ] }, \"connectionParameters\"", $"{Properties}: connectionParameterSets: offer other kinds")]
    [DataRow(Definition, "{ \"swagger\"", "{ broken", $"{Definition}: content: it or apiProperties.json beside it cannot be read")]
    public void A_difference_is_reported(string file, string old, string changed, string line)
    {
        using var repository = Repository().Replace(file, old, changed);

        Assert.Contains(found => found.StartsWith(line, StringComparison.Ordinal), Lines(repository), string.Join('\n', Lines(repository)));
    }

    [TestMethod]
    public void Another_icon_is_reported()
    {
        using var repository = Repository().Write($"{Part}_iconblob.Png", [0x89, 0x50, 0x4E, 0x47, 0x0D]);

        Assert.Contains(found => found.StartsWith("connector/icon.png: content: is not the icon in the solution", StringComparison.Ordinal), Lines(repository));
    }

    [TestMethod]
    public void A_missing_icon_is_reported()
    {
        using var repository = Repository().Delete("connector/icon.png");

        Assert.Contains(found => found.StartsWith("connector/icon.png: ", StringComparison.Ordinal), Lines(repository));
    }

    private static FixtureRepository Repository() => new FixtureRepository()
        .Write(Definition, Source)
        .Write(Properties, Encoding.UTF8.GetBytes("{ \"properties\": { \"iconBrandColor\": \"#007ee5\", \"connectionParameters\": {}, \"policyTemplateInstances\": null } }\n"))
        .Write("connector/icon.png", [0x89, 0x50, 0x4E, 0x47]);

    private static IReadOnlyList<string> Lines(FixtureRepository repository) =>
        [.. new RepositoryCheck(repository.Root, repository.Assemblies).Run().Lines.Where(line => line.StartsWith("connector/", StringComparison.Ordinal))];
}
