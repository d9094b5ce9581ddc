using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PowerPlatformMagento.Conventions.Tests;

/// <summary>What the repository holds, and what it does not.</summary>
[TestClass]
public sealed partial class RepositoryTests
{
    private static readonly string[] Root =
    [
        ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props",
        "Directory.Build.targets", "Directory.Packages.props", "LICENSE", "PowerPlatformMagento.sln", "README.md", "SECURITY.md", "global.json", "pac.config",
    ];

    [TestMethod]
    public void The_root_shows_a_product_and_nothing_else() =>
        Findings.MustBeEmpty(Repository.Files.Where(file => !file.Contains('/', StringComparison.Ordinal)).Except(Root), "No plans, no scratch files");

    [TestMethod]
    public void Package_versions_are_central() => Findings.MustBeEmpty(
        from project in Repository.Projects
        from reference in XDocument.Parse(Repository.Read(project)).Descendants("PackageReference")
        where reference.Attribute("Version") is not null
        select $"{project}: {reference.Attribute("Include")?.Value}",
        "Directory.Packages.props holds all versions");

    [TestMethod]
    public void Every_pinned_version_is_used()
    {
        var used = Repository.Files.Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets")
            .SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")?.Value)
            .ToHashSet();

        Findings.MustBeEmpty(
            XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(version => version.Attribute("Include")!.Value).Where(package => !used.Contains(package)),
            "A version nobody asks for says something untrue");
    }

    [TestMethod]
    [DataRow("Microsoft.CrmSdk.CoreAssemblies", "9.0.2.60")]
    [DataRow("Microsoft.CrmSdk.Workflow", "9.0.2.60")]
    [DataRow("Microsoft.PowerPlatform.Dataverse.Client", "1.2.10")]
    [DataRow("FakeXrmEasy.v9", "3.6.0")]
    public void Genuine_Dataverse_packages_are_pinned(string package, string version)
    {
        var pinned = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(element => element.Attribute("Include")!.Value == package);

        Assert.AreEqual(version, pinned.Attribute("Version")!.Value);
    }

    [TestMethod]
    public void No_file_names_a_package_registry()
    {
        string[] hosts = ["nuget" + ".org", "registry." + "npmjs", "deb." + "debian"];
        Findings.MustBeEmpty(
            from file in TextFiles()
            let text = Repository.Read(file)
            from host in hosts
            where text.Contains(host, StringComparison.OrdinalIgnoreCase)
            select $"{file}: {host}",
            "Feeds are the machine's business");
    }

    [TestMethod]
    public void No_file_carries_a_path_of_one_machine() => Findings.MustBeEmpty(
        TextFiles().Where(file => file != "tests/Conventions/RepositoryTests.cs" && MachinePath().IsMatch(Repository.Read(file))), "Paths are relative to the repository");

    [TestMethod]
    public void No_file_carries_a_private_key() => Findings.MustBeEmpty(
        TextFiles().Where(file => Repository.Read(file).Contains("BEGIN RSA PRIVATE" + " KEY", StringComparison.Ordinal) || Repository.Read(file).Contains("BEGIN PRIVATE" + " KEY", StringComparison.Ordinal)),
        "Keys are made when tests run");

    private static IEnumerable<string> TextFiles() => Repository.Files.Where(file =>
        !file.EndsWith(".snk", StringComparison.Ordinal) && !file.EndsWith(".png", StringComparison.Ordinal) && !file.EndsWith(".dll", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\w/.])(/home/\w|/Users/\w|/work/|/tmp/\w|[A-Z]:\\Users\\)")]
    private static partial Regex MachinePath();
}
