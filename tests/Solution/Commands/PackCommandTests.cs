using System.IO.Compression;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>pack writes the packages of all solutions, or says why not and writes none.</summary>
[TestClass]
public sealed class PackCommandTests
{
    private static readonly string[] All =
    [
        "ParcelsConnector_1_2_0_0.zip", "ParcelsConnector_1_2_0_0_managed.zip", "ParcelsFlows_1_2_0_0.zip", "ParcelsFlows_1_2_0_0_managed.zip", "Parcels_1_2_0_0.zip", "Parcels_1_2_0_0_managed.zip",
    ];

    [TestMethod]
    public void Writes_both_packages_of_every_solution()
    {
        using var repository = new FixtureRepository();

        var (code, output, error) = repository.Run("pack", "--out", "artifacts");

        Assert.AreEqual(0, code, output + error);
        CollectionAssert.AreEqual(All, Packages(repository));
        Assert.IsTrue(All.All(name => output.Contains(name, StringComparison.Ordinal)), output);
    }

    [TestMethod]
    public void Packing_twice_gives_the_same_bytes()
    {
        using var repository = new FixtureRepository();

        repository.Run("pack", "--out", "one");
        repository.Run("pack", "--out", "two");

        Assert.IsTrue(All.All(name => File.ReadAllBytes(repository.PathOf("one/" + name)).AsSpan().SequenceEqual(File.ReadAllBytes(repository.PathOf("two/" + name)))));
    }

    [TestMethod]
    public void The_packages_hold_what_the_folders_hold()
    {
        using var repository = new FixtureRepository();

        repository.Run("pack", "--out", "artifacts");

        foreach (var files in FixtureSolutions.All)
        {
            var package = SolutionPackage.Of(UnpackedSolution.Of(files), managed: true);
            using var archive = ZipFile.OpenRead(repository.PathOf("artifacts/" + package.FileName));
            CollectionAssert.AreEquivalent(package.Entries.Keys.ToList(), archive.Entries.Select(entry => entry.FullName).ToList());
        }
    }

    [TestMethod]
    [DataRow("--managed", "Parcels_1_2_0_0_managed.zip")]
    [DataRow("--unmanaged", "Parcels_1_2_0_0.zip")]
    public void Writes_what_was_asked_for(string type, string expected)
    {
        using var repository = new FixtureRepository();

        Assert.AreEqual(0, repository.Run("pack", "--out", "artifacts", "--solution", "Parcels", type).Code);

        CollectionAssert.AreEqual(new[] { expected }, Packages(repository));
    }

    [TestMethod]
    public void Replaces_older_packages_and_leaves_other_files()
    {
        using var repository = new FixtureRepository();
        repository.Write("artifacts/Parcels_1_2_0_0.zip", "old").Write("artifacts/Parcels_1_1_0_0.zip", "older");

        repository.Run("pack", "--out", "artifacts");

        Assert.AreNotEqual("old", repository.Read("artifacts/Parcels_1_2_0_0.zip"));
        Assert.AreEqual("older", repository.Read("artifacts/Parcels_1_1_0_0.zip"));
        Assert.IsEmpty(Directory.EnumerateFiles(repository.PathOf("artifacts"), "*.part"));
    }

    [TestMethod]
    public void With_a_finding_nothing_is_written_and_nothing_removed()
    {
        using var repository = new FixtureRepository();
        repository.Write("artifacts/Parcels_1_2_0_0.zip", "old").Delete("solution/core/WebResources/mag_/icons/mag_parcel.svg");

        var (code, output, error) = repository.Run("pack", "--out", "artifacts");

        Assert.AreEqual(1, code);
        Assert.Contains("solution/core/WebResources/mag_/icons/mag_parcel.svg.data.xml: FileName: ", output);
        Assert.Contains("Nothing was packed.", error);
        Assert.AreEqual("old", repository.Read("artifacts/Parcels_1_2_0_0.zip"));
        CollectionAssert.AreEqual(new[] { "Parcels_1_2_0_0.zip" }, Packages(repository));
    }

    [TestMethod]
    public void An_unknown_solution_is_wrong_use()
    {
        using var repository = new FixtureRepository();

        var (code, _, error) = repository.Run("pack", "--out", "artifacts", "--solution", "Boxes");

        Assert.AreEqual(2, code);
        Assert.Contains("pac.config has no solution Boxes, but Parcels, ParcelsConnector, ParcelsFlows.", error);
    }

    [TestMethod]
    [DataRow("pack")]
    [DataRow("pack --out")]
    [DataRow("pack --out x --zip")]
    [DataRow("unpack")]
    [DataRow("")]
    public void What_is_not_understood_is_wrong_use(string line)
    {
        using var repository = new FixtureRepository();

        Assert.AreEqual(2, repository.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Code);
    }

    [TestMethod]
    [DataRow("pack --out x")]
    [DataRow("check")]
    [DataRow("version 9.0.0.0")]
    [DataRow("settings")]
    public void Outside_of_a_repository_every_command_says_so(string line)
    {
        using var repository = new FixtureRepository();
        repository.Delete("pac.config");

        var (code, _, error) = repository.Run(line.Split(' '));

        Assert.AreEqual(2, code);
        Assert.Contains("No pac.config in", error);
    }

    private static string[] Packages(FixtureRepository repository) =>
        [.. Directory.EnumerateFiles(repository.PathOf("artifacts")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
