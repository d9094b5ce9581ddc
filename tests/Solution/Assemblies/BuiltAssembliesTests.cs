using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Assemblies;

/// <summary>The build brings the DLLs that the repository leaves out.</summary>
[TestClass]
public sealed class BuiltAssembliesTests
{
    [TestMethod]
    public void A_registration_gets_the_DLL_of_its_assembly()
    {
        using var repository = new FixtureRepository();
        using var copy = FixtureSolutions.SpoilCore();

        var files = repository.Assemblies.AddTo(copy.Delete(FixturePlugins.Folder).Files);

        CollectionAssert.AreEqual(File.ReadAllBytes(repository.PathOf("assemblies/Parcels.Plugins.dll")), files.Files[FixturePlugins.Folder]);
    }

    [TestMethod]
    public void A_DLL_that_is_there_stays()
    {
        using var repository = new FixtureRepository();
        using var copy = FixtureSolutions.SpoilCore();

        var files = repository.Assemblies.AddTo(copy.Write(FixturePlugins.Folder, [1, 2]).Files);

        CollectionAssert.AreEqual(new byte[] { 1, 2 }, files.Files[FixturePlugins.Folder]);
    }

    [TestMethod]
    public void An_assembly_that_was_not_built_stays_missing()
    {
        using var copy = FixtureSolutions.SpoilCore();

        var files = new BuiltAssemblies(copy.Folder).AddTo(copy.Delete(FixturePlugins.Folder).Files);

        Assert.IsFalse(files.Files.ContainsKey(FixturePlugins.Folder));
    }
}
