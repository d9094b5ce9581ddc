using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Settings;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Settings;

[TestClass]
public sealed class EnvironmentVariablesTests
{
    private readonly SandboxTestDataverse _dataverse = new();

    [TestMethod]
    public void Takes_the_value_of_this_environment_before_the_default()
    {
        Assert.StartsWith("{", Find("mag_RfmThresholds"));

        Set("mag_RfmThresholds", "mine");

        Assert.AreEqual("mine", Find("mag_RfmThresholds"));
    }

    [TestMethod]
    public void Has_nothing_where_nothing_is_set()
    {
        Assert.IsNull(Find("mag_OperatorsTeam"));
        Assert.IsNull(Find("mag_Unknown"));

        Set("mag_OperatorsTeam", "  ");

        Assert.IsNull(Find("mag_OperatorsTeam"));
    }

    [TestMethod]
    public void Costs_one_request()
    {
        var service = new CountingOrganizationService(_dataverse.Service);

        new EnvironmentVariables(service).Find("mag_RfmThresholds");

        Assert.HasCount(1, service.Requests);
    }

    private string? Find(string name) => new EnvironmentVariables(_dataverse.Service).Find(name);

    private void Set(string name, string value)
    {
        var definition = _dataverse.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == name);
        _dataverse.Service.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition.ToEntityReference(), ["value"] = value });
    }
}
