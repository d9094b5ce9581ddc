using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Platform;

/// <summary>The assembly with the workflow activities: one file, .NET Framework, nothing beside it.</summary>
[TestClass]
public sealed class WorkflowAssemblyTests
{
    private const int MostBytes = 16 * 1024 * 1024;
    private static readonly ShippedAssembly Assembly = new("PowerPlatformMagento.Workflow");

    [TestMethod]
    public void References_the_framework_and_the_SDK_only()
    {
        string[] allowed =
        [
            "mscorlib", "System", "System.Activities", "System.Core", "System.Runtime.Serialization", "System.ServiceModel", "System.Xml", "Microsoft.Xrm.Sdk", "Microsoft.Xrm.Sdk.Workflow",
        ];

        Assert.AreEqual(string.Empty, string.Join(", ", Assembly.References().Except(allowed)));
    }

    [TestMethod]
    public void Carries_the_version_and_the_key_it_is_registered_with() =>
        Assert.AreEqual("PowerPlatformMagento.Workflow, Version=1.0.0.0, Culture=neutral, PublicKeyToken=7f48e0f6ba02d849", Assembly.FullName);

    [TestMethod]
    public void Holds_no_plug_in() => Assert.IsFalse(Assembly.Read(reader =>
        reader.TypeReferences.Any(handle => reader.GetString(reader.GetTypeReference(handle).Name) is "IPlugin" or "IPluginExecutionContext")));

    [TestMethod]
    public void Is_small_enough() => Assert.IsLessThan(MostBytes, new FileInfo(Assembly.File).Length);
}
