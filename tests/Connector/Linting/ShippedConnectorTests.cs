using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>The files that ship keep every rule.</summary>
[TestClass]
public sealed class ShippedConnectorTests
{
    private const int LargestFile = 1024 * 1024;

    private static readonly byte[] Definition = File.ReadAllBytes(RepositoryFiles.Full("connector/apiDefinition.swagger.json"));

    [TestMethod]
    public void The_definition_keeps_every_rule()
    {
        var findings = Linter.Check(JsonNode.Parse(Definition)!.AsObject(), JsonNode.Parse(RepositoryFiles.Read("connector/apiProperties.json"))!.AsObject());

        Assert.IsEmpty(findings, string.Join('\n', findings.Take(40)));
    }

    [TestMethod]
    [DataRow("connector/apiDefinition.swagger.json")]
    [DataRow("connector/apiProperties.json")]
    public void A_file_is_small_plain_and_laid_out_as_the_tools_do(string path)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Full(path));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.IsLessThan(LargestFile, bytes.Length);
        Assert.IsFalse(bytes.AsSpan().StartsWith(Encoding.UTF8.GetPreamble()), "No byte order mark");
        Assert.IsFalse(text.Contains('\r', StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal), "LF and blanks only");
        Assert.IsTrue(text.Split('\n').All(line => !line.EndsWith(' ') && (line.Length - line.TrimStart(' ').Length) % 4 == 0), "Four blanks a level, none at the end");
    }

    [TestMethod]
    public void The_solution_holds_the_same_connector_for_another_host()
    {
        var shipped = JsonNode.Parse(Definition)!.AsObject();
        var inSolution = JsonNode.Parse(RepositoryFiles.Read("solution/connector/Connectors/mag_magento-20and-20adobe-20commerce_openapidefinition.json"))!.AsObject();

        Assert.AreEqual("@environmentVariables(\"mag_ConnectorHost\")", (string?)inSolution["host"]);
        inSolution["host"] = (string?)shipped["host"];
        Assert.IsTrue(JsonNode.DeepEquals(shipped, inSolution));
    }

    [TestMethod]
    public void Name_and_ID_in_the_solution_stay_for_ever()
    {
        var registration = RepositoryFiles.Read("solution/connector/Connectors/mag_magento-20and-20adobe-20commerce.xml");

        StringAssert.Contains(registration, "<connectorid>bc5a5e36-24bc-592e-9d45-95cf96b70921</connectorid>");
        StringAssert.Contains(registration, "<name>mag_magento-20and-20adobe-20commerce</name>");
        StringAssert.Contains(RepositoryFiles.Read("solution/connector/Other/Solution.xml"), "type=\"372\" id=\"{bc5a5e36-24bc-592e-9d45-95cf96b70921}\" schemaName=\"mag_magento-20and-20adobe-20commerce\"");
    }
}
