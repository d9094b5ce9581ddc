using System.Text;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>version stamps all files or none.</summary>
[TestClass]
public sealed class VersionCommandTests
{
    [TestMethod]
    public void Every_place_reads_back_the_version()
    {
        using var repository = new FixtureRepository();

        var (code, output, error) = repository.Run("version", "1.3.0.7");

        Assert.AreEqual(0, code, output + error);
        foreach (var solution in FixtureSolutions.All)
        {
            Assert.AreEqual("1.3.0.7", UnpackedSolution.Read(repository.PathOf(solution.Label)).Version);
        }

        Assert.HasCount(4, repository.Read("pac.config").Split("\"version\": \"1.3.0.7\""));
        Assert.Contains("<Version>1.3.0.7</Version>", repository.Read("Directory.Build.props"));
        Assert.Contains("<FileVersion>1.3.0.7</FileVersion>", repository.Read("Directory.Build.props"));
        Assert.AreEqual(0, repository.Run("check").Code);
    }

    [TestMethod]
    public void The_version_of_assemblies_and_the_form_of_files_stay()
    {
        using var repository = new FixtureRepository();
        var before = File.ReadAllBytes(repository.PathOf("solution/core/Other/Solution.xml"));

        repository.Run("version", "1.3.0.0");

        var after = File.ReadAllBytes(repository.PathOf("solution/core/Other/Solution.xml"));
        Assert.Contains("<AssemblyVersion>1.0.0.0</AssemblyVersion>", repository.Read("Directory.Build.props"));
        Assert.AreEqual(Encoding.UTF8.GetString(before).Replace("1.2.0.0", "1.3.0.0", StringComparison.Ordinal), Encoding.UTF8.GetString(after));
    }

    [TestMethod]
    public void The_same_version_again_changes_nothing()
    {
        using var repository = new FixtureRepository();
        var before = File.ReadAllBytes(repository.PathOf("solution/core/Other/Solution.xml"));

        Assert.AreEqual(0, repository.Run("version", "1.2.0.0").Code);

        CollectionAssert.AreEqual(before, File.ReadAllBytes(repository.PathOf("solution/core/Other/Solution.xml")));
    }

    [TestMethod]
    [DataRow("1.1.9.9", "1.1.9.9 is lower than 1.2.0.0")]
    [DataRow("1.3", "\"1.3\" does not have four numbers")]
    [DataRow("1.3.0", "\"1.3.0\" does not have four numbers")]
    [DataRow("1.3.0.0-beta", "\"1.3.0.0-beta\" does not have four numbers")]
    [DataRow("v1.3.0.0", "\"v1.3.0.0\" does not have four numbers")]
    [DataRow("1.3.0.99999999999", "does not have four numbers")]
    public void A_version_nobody_can_import_is_refused(string version, string text)
    {
        using var repository = new FixtureRepository();

        var (code, _, error) = repository.Run("version", version);

        Assert.AreEqual(2, code);
        Assert.Contains(text, error);
        Assert.AreEqual("1.2.0.0", UnpackedSolution.Read(repository.PathOf("solution/core")).Version);
    }

    [TestMethod]
    public void What_cannot_be_read_stops_it_before_anything_is_written()
    {
        using var repository = new FixtureRepository();
        repository.Write("solution/flows/Other/Solution.xml", "<");

        var (code, _, error) = repository.Run("version", "1.3.0.0");

        Assert.AreEqual(2, code);
        Assert.Contains("Run check first", error);
        Assert.AreEqual("1.2.0.0", UnpackedSolution.Read(repository.PathOf("solution/core")).Version);
    }

    [TestMethod]
    public void A_build_without_version_stops_it_before_anything_is_written()
    {
        using var repository = new FixtureRepository();
        repository.Write("Directory.Build.props", "<Project />");

        var (code, _, error) = repository.Run("version", "1.3.0.0");

        Assert.AreEqual(1, code);
        Assert.Contains("Directory.Build.props has no version to replace.", error);
        Assert.AreEqual("1.2.0.0", UnpackedSolution.Read(repository.PathOf("solution/core")).Version);
    }

    [TestMethod]
    [DataRow("version 1.3.0.0")]
    [DataRow("settings")]
    public void A_broken_configuration_is_named_by_every_command(string line)
    {
        using var repository = new FixtureRepository();
        repository.Write("pac.config", "{");

        var (code, output, _) = repository.Run(line.Split(' '));

        Assert.AreEqual(1, code);
        Assert.Contains("pac.config: content: cannot be read: ", output);
    }

    [TestMethod]
    public void The_highest_version_of_all_files_counts()
    {
        using var repository = new FixtureRepository();
        repository.Replace("solution/flows/Other/Solution.xml", "<Version>1.2.0.0<", "<Version>1.5.0.0<");

        Assert.AreEqual(2, repository.Run("version", "1.4.0.0").Code);
        Assert.AreEqual(0, repository.Run("version", "1.5.0.0").Code);
    }
}
