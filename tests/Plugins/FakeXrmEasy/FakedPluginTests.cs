using FakeXrmEasy.Plugins;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.FakeXrmEasy;

/// <summary>The plug-ins in the execution context of FakeXrmEasy.</summary>
[TestClass]
public sealed class FakedPluginTests
{
    private readonly FakeXrmEasyTestDataverse _dataverse = new();

    public FakedPluginTests() => _ = new TestStore(_dataverse);

    [TestMethod]
    public void Imports_an_order()
    {
        var answer = Run<ImportOrder>("mag_ImportOrder", TestStore.Text(TestMessages.Order()));

        Assert.AreEqual(ImportOutcome.Created, answer["Outcome"]);
        Assert.AreEqual(_dataverse.Rows("mag_order").Single().Id, answer["Id"]);
    }

    [TestMethod]
    public void Imports_a_customer()
    {
        var answer = Run<ImportCustomer>("mag_ImportCustomer", TestStore.Text(TestMessages.Customer()));

        Assert.AreEqual(ImportOutcome.Created, answer["Outcome"]);
        Assert.AreEqual(_dataverse.Rows("contact").Single().Id, answer["Id"]);
    }

    private ParameterCollection Run<TPlugin>(string message, string payload)
        where TPlugin : IPlugin, new()
    {
        var call = _dataverse.Context.GetDefaultPluginContext();
        call.MessageName = message;
        call.InputParameters["Payload"] = payload;
        _dataverse.Context.ExecutePluginWith<TPlugin>(call);
        return call.OutputParameters;
    }
}
