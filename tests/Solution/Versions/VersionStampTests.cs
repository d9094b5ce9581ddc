using CsCheck;
using PowerPlatformMagento.Packer.Versions;

namespace PowerPlatformMagento.Solution.Tests.Versions;

/// <summary>A version is written where it belongs, and nowhere else.</summary>
[TestClass]
public sealed class VersionStampTests
{
    private static readonly Version Next = new(2, 0, 0, 1);

    [TestMethod]
    public void Only_the_version_of_the_solution_changes_in_a_manifest() =>
        Assert.AreEqual(
            "<ImportExportXml version=\"9.2\"><SolutionManifest><UniqueName>X</UniqueName>\n<Version>2.0.0.1</Version><Other><Version>1</Version></Other></SolutionManifest></ImportExportXml>",
            VersionStamp.Manifest("<ImportExportXml version=\"9.2\"><SolutionManifest><UniqueName>X</UniqueName>\n<Version>1.0.0.0</Version><Other><Version>1</Version></Other></SolutionManifest></ImportExportXml>", Next));

    [TestMethod]
    public void Every_solution_of_pac_config_gets_the_version() =>
        Assert.AreEqual("[{\"version\": \"2.0.0.1\"},{\"version\":\"2.0.0.1\"}]", VersionStamp.PacConfig("[{\"version\": \"1.0.0.0\"},{\"version\":\"1.0.0.1\"}]", Next));

    [TestMethod]
    public void The_build_keeps_its_assembly_version() =>
        Assert.AreEqual(
            "<Version>2.0.0.1</Version><AssemblyVersion>1.0.0.0</AssemblyVersion><FileVersion>2.0.0.1</FileVersion>",
            VersionStamp.BuildProperties("<Version>1.0.0</Version><AssemblyVersion>1.0.0.0</AssemblyVersion><FileVersion>1.0.0.0</FileVersion>", Next));

    [TestMethod]
    public void A_file_without_version_is_an_error()
    {
        Assert.ThrowsExactly<InvalidDataException>(() => VersionStamp.Manifest("<ImportExportXml />", Next));
        Assert.ThrowsExactly<InvalidDataException>(() => VersionStamp.PacConfig("{}", Next));
        Assert.ThrowsExactly<InvalidDataException>(() => VersionStamp.BuildProperties("<Project />", Next));
    }

    [TestMethod]
    public void Four_numbers_are_a_version() => Gen.Int[0, 99999].Array[4].Sample(parts =>
        VersionStamp.Parse(string.Join('.', parts)) == new Version(parts[0], parts[1], parts[2], parts[3]));

    [TestMethod]
    [DataRow("")]
    [DataRow("1")]
    [DataRow("1.2.3")]
    [DataRow("1.2.3.4.5")]
    [DataRow("1.2.3.-4")]
    [DataRow("1.2.3.4 ")]
    [DataRow("1.2.3.x")]
    public void Anything_else_is_not(string text) => Assert.IsNull(VersionStamp.Parse(text));
}
