using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Assemblies;

/// <summary>Names and classes are read from the metadata of a DLL.</summary>
[TestClass]
public sealed class AssemblyDescriptionTests
{
    [TestMethod]
    public void Public_plug_ins_and_activities_are_found_through_generic_base_classes() =>
        CollectionAssert.AreEqual(
            new[] { new ShippedType(FixtureAssembly.Activity, true), new ShippedType(FixtureAssembly.Plugin, false) },
            AssemblyDescription.Read(FixtureAssembly.Build())!.Types.ToList());

    [TestMethod]
    public void The_full_name_has_version_culture_and_token() =>
        Assert.AreEqual(FixtureAssembly.FullName, AssemblyDescription.Read(FixtureAssembly.Build())!.FullName);

    [TestMethod]
    public void The_shipped_assemblies_are_the_ones_of_the_repository()
    {
        var built = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "assemblies"), "*.dll").ToDictionary(file => Path.GetFileName(file), file => AssemblyDescription.Read(File.ReadAllBytes(file))!);

        Assert.IsTrue(built["PowerPlatformMagento.Plugins.dll"].Types.Any(type => type is { Name: "PowerPlatformMagento.Plugins.ImportOrder", IsWorkflowActivity: false }));
        Assert.IsTrue(built["PowerPlatformMagento.Workflow.dll"].Types.All(type => type.IsWorkflowActivity));
        Assert.IsNotEmpty(built["PowerPlatformMagento.Workflow.dll"].Types);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(64)]
    [DataRow(400)]
    public void A_file_that_is_cut_off_is_no_assembly(int length) => Assert.IsNull(AssemblyDescription.Read(FixtureAssembly.Build()[..length]));

    [TestMethod]
    public void Text_is_no_assembly() => Assert.IsNull(AssemblyDescription.Read("not an assembly"u8.ToArray()));
}
