using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Registrations and DLLs that do not know each other are reported.</summary>
[TestClass]
public sealed class ShippedAssemblyRuleTests
{
    private static readonly ShippedAssemblyRule Rule = new();

    [TestMethod]
    public void Reports_a_missing_DLL()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Delete(FixturePlugins.Folder);

        copy.MustBreak(Rule, "the DLL of Parcels.Plugins is missing");
    }

    [TestMethod]
    [DataRow(new byte[0], DisplayName = "empty")]
    [DataRow(new byte[] { 0x4D, 0x5A, 0x00, 0x00, 0x01 }, DisplayName = "cut off")]
    public void Reports_a_file_that_is_no_assembly(byte[] content)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write(FixturePlugins.Folder, content);

        copy.MustBreak(Rule, "the file is not a .NET assembly");
    }

    [TestMethod]
    public void Reports_the_DLL_of_another_assembly()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write(FixturePlugins.Folder, FixtureAssembly.Build("Boxes.Plugins", [FixtureAssembly.Plugin], [FixtureAssembly.Activity]));

        copy.MustBreak(Rule, "the DLL is \"Boxes.Plugins, Version=1.0.0.0");
    }

    [TestMethod]
    public void Reports_the_token_of_another_key()
    {
        using var copy = FixtureSolutions.SpoilCore();
        var token = FixtureAssembly.FullName[^16..];

        copy.Replace(FixturePlugins.Folder + ".data.xml", token, "0123456789abcdef");

        copy.MustBreak(Rule, $"PublicKeyToken=0123456789abcdef\", the DLL is \"{FixtureAssembly.FullName}\"");
    }

    [TestMethod]
    public void Reports_a_registered_class_the_DLL_does_not_have()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write(FixturePlugins.Folder, FixtureAssembly.Build(FixtureAssembly.Name, [], [FixtureAssembly.Activity]));

        copy.MustBreak(Rule, $"the DLL has no public class {FixtureAssembly.Plugin}");
    }

    [TestMethod]
    [DataRow("Parcels.Hidden")]
    [DataRow("Parcels.Unrelated")]
    [DataRow("Parcels.Guarded`1")]
    public void Reports_a_registered_class_that_cannot_run(string name)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(FixturePlugins.Folder + ".data.xml", $"{FixtureAssembly.Plugin},", $"{name},");

        copy.MustBreak(Rule, $"the DLL has no public class {name}");
    }

    [TestMethod]
    public void Reports_a_class_that_is_not_registered()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write(FixturePlugins.Folder, FixtureAssembly.Build(FixtureAssembly.Name, [FixtureAssembly.Plugin, "Parcels.LoseParcel"], [FixtureAssembly.Activity, "Parcels.Wrap"]));

        copy.MustBreak(Rule, "class Parcels.LoseParcel of the DLL is not listed");
        copy.MustBreak(Rule, "class Parcels.Wrap of the DLL is not listed");
    }

    [TestMethod]
    public void Reports_a_plug_in_in_a_group_of_activities()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(FixturePlugins.Folder + ".data.xml", root => root.Descendants("PluginType").Last().SetElementValue("WorkflowActivityGroupName", "Parcels"));

        copy.MustBreak(Rule, "only workflow activities have a WorkflowActivityGroupName");
    }

    [TestMethod]
    public void Reports_an_activity_without_group()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(FixturePlugins.Folder + ".data.xml", root => root.Descendants("WorkflowActivityGroupName").Remove());

        copy.MustBreak(Rule, "only workflow activities have a WorkflowActivityGroupName, and each has one");
    }
}
