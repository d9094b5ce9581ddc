using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>check judges the repository, folders and packages by the same rules.</summary>
[TestClass]
public sealed class CheckCommandTests
{
    [TestMethod]
    public void The_repository_is_checked_without_arguments()
    {
        using var repository = new FixtureRepository();

        var (code, output, _) = repository.Run("check");

        Assert.AreEqual(0, code, output);
        Assert.AreEqual("3 solutions, 0 findings", output.Trim());
    }

    [TestMethod]
    public void A_folder_may_refer_to_the_solutions_before_it()
    {
        using var repository = new FixtureRepository();

        var (code, output, _) = repository.Run("check", "solution/flows");

        Assert.AreEqual(0, code, output);
        Assert.AreEqual("1 solution, 0 findings", output.Trim());
    }

    [TestMethod]
    public void Packages_of_both_types_are_checked_together_in_any_order()
    {
        using var repository = new FixtureRepository();
        repository.Run("pack", "--out", "artifacts");
        string[] packages = [.. Directory.EnumerateFiles(repository.PathOf("artifacts")).Order(StringComparer.Ordinal).Reverse()];

        var (code, output, _) = repository.Run(["check", .. packages]);

        Assert.AreEqual(0, code, output);
        Assert.Contains("6 solutions, 0 findings", output);
    }

    [TestMethod]
    public void A_package_outside_of_any_repository_is_checked_on_its_own()
    {
        using var repository = new FixtureRepository();
        repository.Run("pack", "--out", "artifacts");
        repository.Delete("pac.config");

        Assert.AreEqual(0, repository.Run("check", "artifacts/Parcels_1_2_0_0.zip").Code);
        var (code, output, _) = repository.Run("check", "artifacts/ParcelsFlows_1_2_0_0.zip");

        Assert.AreEqual(1, code);
        Assert.Contains($"artifacts/ParcelsFlows_1_2_0_0.zip/{FixtureFlow.File}: trigger When_a_parcel_changes: table \"mag_parcel\" is not defined", output);
    }

    [TestMethod]
    public void A_spoilt_package_is_named_like_a_folder()
    {
        using var repository = new FixtureRepository();
        var package = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: true);
        var entries = package.Entries.ToDictionary();
        entries.Remove(FixturePlugins.Folder);
        repository.Write("spoilt.zip", ZipForm.Write(entries));

        var (code, output, _) = repository.Run("check", "spoilt.zip");

        Assert.AreEqual(1, code);
        Assert.Contains($"spoilt.zip/{FixturePlugins.Folder}.data.xml: FileName: the DLL of Parcels.Plugins is missing", output);
    }

    [TestMethod]
    public void A_zip_of_the_folder_is_no_package()
    {
        using var repository = new FixtureRepository();
        var entries = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: false).Entries.ToDictionary(entry => "Parcels/" + entry.Key, entry => entry.Value);
        repository.Write("nested.zip", ZipForm.Write(entries));

        var (code, output, _) = repository.Run("check", "nested.zip");

        Assert.AreEqual(1, code);
        Assert.Contains("nested.zip/solution.xml: root: is not at the root of the zip. Zip the content of the folder, not the folder.", output);
    }

    [TestMethod]
    public void A_file_that_is_no_zip_is_a_finding()
    {
        using var repository = new FixtureRepository();
        repository.Write("text.zip", "not a zip");

        var (code, output, _) = repository.Run("check", "text.zip");

        Assert.AreEqual(1, code);
        Assert.Contains("text.zip/zip: content: ", output);
    }

    [TestMethod]
    public void A_path_that_does_not_exist_is_wrong_use()
    {
        using var repository = new FixtureRepository();

        var (code, _, error) = repository.Run("check", "solution/nothing");

        Assert.AreEqual(2, code);
        Assert.Contains("solution/nothing: neither a folder nor a zip.", error);
    }
}
