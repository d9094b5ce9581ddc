using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

[TestClass]
public sealed class PluginCatalogTests
{
    private readonly PluginCatalog _catalog = new(new MetadataCatalog(), [typeof(PluginCatalogTests).Assembly]);

    [TestMethod]
    [DataRow("Plain", null)]
    [DataRow("Configured", "settings")]
    [DataRow("FullyConfigured", "settings ")]
    public void The_configuration_goes_to_the_constructor_that_takes_it(string type, string? expected)
    {
        var plugin = _catalog.ForStep(Step(type));

        Assert.AreEqual(expected, (plugin as IConfigured)?.Configuration);
    }

    [TestMethod]
    public void One_instance_serves_a_registration_again_and_again()
    {
        var step = Step("Plain");

        Assert.AreSame(_catalog.ForStep(step), _catalog.ForStep(step));
        Assert.AreNotSame(_catalog.ForStep(step), _catalog.ForStep(Step("Plain")));
    }

    [TestMethod]
    public void Names_a_type_that_is_not_there() =>
        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => _catalog.ForStep(Step("Missing"))).Message, "Missing");

    [TestMethod]
    public void Names_a_type_that_is_no_plug_in() =>
        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => _catalog.ForStep(Step("NoPlugin"))).Message, "NoPlugin");

    [TestMethod]
    public void Names_a_Custom_API_without_registered_type()
    {
        var api = new CustomApiDefinition("mag_Test", 0, new Guid("11111111-2222-3333-4444-555555555555"), null, [], []);

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => _catalog.ForApi(api)).Message, "mag_Test");
    }

    private static StepDefinition Step(string type) => new(
        Guid.Empty,
        "Create",
        null,
        typeof(PluginCatalogTests).FullName + "+" + type,
        20,
        IsAsynchronous: false,
        1,
        "settings",
        new HashSet<string> { type + Guid.Empty },
        []);

    internal interface IConfigured
    {
        string Configuration { get; }
    }

    public sealed class Plain : IPlugin
    {
        public void Execute(IServiceProvider serviceProvider) => throw new InvalidPluginExecutionException();
    }

    public sealed class Configured(string configuration) : IPlugin, IConfigured
    {
        public string Configuration => configuration;

        public void Execute(IServiceProvider serviceProvider) => throw new InvalidPluginExecutionException();
    }

    public sealed class FullyConfigured(string unsecure, string? secure) : IPlugin, IConfigured
    {
        public string Configuration => unsecure + " " + secure;

        public void Execute(IServiceProvider serviceProvider) => throw new InvalidPluginExecutionException();
    }

    public sealed class NoPlugin;
}
