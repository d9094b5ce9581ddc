using System.Text;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

/// <summary>Web resources and environment variables of a solution become rows.</summary>
[TestClass]
public sealed class SolutionContentTests : IDisposable
{
    private const string Variable = "mag_Colour";

    private readonly SolutionFolder _solution = new();

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void A_web_resource_is_a_row_with_its_content()
    {
        Resource("mag_/data/colours.xml");

        var row = new CoreDataverse(furtherSolutions: _solution.Path).Sandbox.Rows("webresource")
            .Single(row => (string)row["name"] == "mag_/data/colours.xml");

        Assert.AreEqual("<colours/>", Encoding.UTF8.GetString(Convert.FromBase64String((string)row["content"])));
        Assert.AreEqual("Data (XML)", row.FormattedValues["webresourcetype"]);
        Assert.AreEqual("Colours", row["displayname"]);
    }

    [TestMethod]
    public void The_real_solution_brings_its_web_resources_and_variables()
    {
        var sandbox = new CoreDataverse().Sandbox;
        var shipped = Directory.EnumerateFiles(Path.Combine(SolutionPaths.Core, "WebResources"), "*.data.xml", SearchOption.AllDirectories).Count();

        Assert.AreEqual(shipped, sandbox.Count("webresource"));
        CollectionAssert.IsSubsetOf(
            new[] { "mag_OperatorsTeam", "mag_RfmThresholds" },
            sandbox.Rows("environmentvariabledefinition").Select(row => row["schemaname"]).ToList());
    }

    [TestMethod]
    public void A_variable_has_its_default_until_the_environment_has_a_value()
    {
        var dataverse = Variables("blue");
        Assert.AreEqual("blue", Value(dataverse));

        var value = SetValue(dataverse, "red");
        Assert.AreEqual("red", Value(dataverse));

        dataverse.Service.Update(new Entity("environmentvariablevalue", value) { ["statecode"] = new OptionSetValue(1) });
        Assert.AreEqual("blue", Value(dataverse));
    }

    [TestMethod]
    public void A_variable_without_default_and_value_is_null() => Assert.IsNull(Value(Variables(standard: null)));

    [TestMethod]
    public void An_unknown_variable_is_refused() => FaultAssert.Code(
        FaultCodes.RowNotFound,
        () => Variables("blue").Service.Execute(new OrganizationRequest("RetrieveEnvironmentVariableValue") { ["DefinitionSchemaName"] = "mag_Nothing" }));

    [TestMethod]
    public void Content_that_is_missing_is_named()
    {
        Resource("mag_/data/colours.xml");
        File.Delete(Path.Combine(_solution.Path, "WebResources/mag_/data/colours.xml"));

        var error = Assert.ThrowsExactly<InvalidDataException>(() => new CoreDataverse(furtherSolutions: _solution.Path));

        StringAssert.Contains(error.Message, "mag_/data/colours.xml.data.xml");
    }

    [TestMethod]
    public void A_name_that_is_there_twice_is_refused()
    {
        using var second = new SolutionFolder();
        Write(_solution, "blue");
        Write(second, "red");

        var error = Assert.ThrowsExactly<InvalidDataException>(() => new CoreDataverse(furtherSolutions: [_solution.Path, second.Path]));

        StringAssert.Contains(error.Message, Variable);
    }

    [TestMethod]
    public void A_folder_with_parts_of_the_user_interface_only_is_read_without_complaint()
    {
        _solution.Write("AppModules/mag_App/AppModule.xml", new XElement("AppModule"));
        _solution.Write("Workflows/flow.json.data.xml", new XElement("Workflow"));
        _solution.Write("Connectors/mag_store.xml", new XElement("Connector"));

        CollectionAssert.Contains(new CoreDataverse(furtherSolutions: _solution.Path).Sandbox.Tables.ToList(), "mag_order");
    }

    private void Resource(string name)
    {
        _solution.Write($"WebResources/{name}.data.xml", new XElement(
            "WebResource",
            new XElement("WebResourceId", "{00000000-0000-0000-0000-0000000000c1}"),
            new XElement("Name", name),
            new XElement("DisplayName", "Colours"),
            new XElement("WebResourceType", 4)));
        File.WriteAllText(Path.Combine(_solution.Path, "WebResources", name), "<colours/>");
    }

    private CoreDataverse Variables(string? standard)
    {
        Write(_solution, standard);
        return new CoreDataverse(furtherSolutions: _solution.Path);
    }

    private static void Write(SolutionFolder solution, string? standard) => solution.Write(
        $"environmentvariabledefinitions/{Variable}/environmentvariabledefinition.xml",
        new XElement(
            "environmentvariabledefinition",
            new XAttribute("schemaname", Variable),
            standard is null ? null : new XElement("defaultvalue", standard),
            new XElement("displayname", new XAttribute("default", "Colour")),
            new XElement("type", 100000000)));

    private static Guid SetValue(CoreDataverse dataverse, string value)
    {
        var definition = dataverse.Sandbox.Rows("environmentvariabledefinition").Single(row => (string)row["schemaname"] == Variable).ToEntityReference();
        return dataverse.Service.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition, ["value"] = value });
    }

    private static string? Value(CoreDataverse dataverse) => (string?)dataverse.Service
        .Execute(new OrganizationRequest("RetrieveEnvironmentVariableValue") { ["DefinitionSchemaName"] = Variable })["Value"];
}
