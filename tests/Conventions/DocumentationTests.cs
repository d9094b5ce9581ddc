using System.Text.RegularExpressions;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Conventions.Tests;

/// <summary>What documents say is true.</summary>
[TestClass]
public sealed partial class DocumentationTests
{
    private const int ReadmeLines = 150;

    private static IEnumerable<string> Documents => Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    [TestMethod]
    public void The_readme_is_short() => Assert.IsTrue(Repository.LinesOf("README.md") <= ReadmeLines, $"{Repository.LinesOf("README.md")} lines");

    [TestMethod]
    public void The_readme_names_the_two_commands()
    {
        var readme = Repository.Read("README.md");

        StringAssert.Contains(readme, "dotnet run --project sandbox/App");
        StringAssert.Contains(readme, "dotnet test");
    }

    [TestMethod]
    public void Projects_named_in_commands_exist() => Findings.MustBeEmpty(
        from file in Documents
        from Match match in ProjectOption().Matches(Repository.Read(file))
        let folder = match.Groups["path"].Value
        where !Repository.Projects.Any(project => project.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal) || project == folder)
        select $"{file}: {folder}",
        "Every --project names a project");

    [TestMethod]
    public void Relative_links_lead_somewhere() => Findings.MustBeEmpty(
        from file in Documents
        from Match match in Link().Matches(Repository.Read(file))
        let target = match.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
        let path = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, target))
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{file}: {target}",
        "Every link leads to a file");

    [TestMethod]
    public void Every_error_code_has_a_line_in_the_reference()
    {
        var reference = Repository.Read("docs/reference/errors.md");

        Findings.MustBeEmpty(
            ErrorCatalog.All.Where(error => !reference.Contains($"| {error.Code} | {error.Category} | {error.Text} | {error.Hint} |", StringComparison.Ordinal)).Select(error => $"| {error.Code} | {error.Category} | {error.Text} | {error.Hint} |"),
            "docs/reference/errors.md lacks");
    }

    [TestMethod]
    public void The_reference_holds_no_error_code_that_is_gone()
    {
        var known = ErrorCatalog.All.Select(error => error.Code).ToHashSet();

        Findings.MustBeEmpty(Code().Matches(Repository.Read("docs/reference/errors.md")).Select(match => match.Value).Where(code => !known.Contains(code)), "Unknown codes");
    }

    [TestMethod]
    public void Error_codes_are_unique_and_well_formed()
    {
        Findings.MustBeEmpty(ErrorCatalog.All.Where(error => !Code().IsMatch(error.Code)).Select(error => error.Code), "MAG-XXX-nnn");
        Findings.MustBeEmpty(ErrorCatalog.All.GroupBy(error => error.Code).Where(group => group.Count() > 1).Select(group => group.Key), "Used twice");
    }

    [TestMethod]
    public void Decisions_fit_on_a_page() => Findings.MustBeEmpty(
        Documents.Where(file => file.StartsWith("docs/decisions/", StringComparison.Ordinal) && Repository.LinesOf(file) > 60), "At most 60 lines");

    [TestMethod]
    public void Text_holds_no_emoji() => Findings.MustBeEmpty(
        Documents.Where(file => Repository.Read(file).EnumerateRunes().Any(rune => rune.Value is >= 0x1F300 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF)), "Plain text");

    [GeneratedRegex(@"--project (?<path>[\w./-]+)")]
    private static partial Regex ProjectOption();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("MAG-[A-Z]{3}-[0-9]{3}")]
    private static partial Regex Code();
}
