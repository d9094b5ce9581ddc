using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PowerPlatformMagento.Conventions.Tests;

/// <summary>How a source file looks.</summary>
[TestClass]
public sealed class SourceFileTests
{
    private const int CeilingOfLines = 400;
    private const int MedianOfLines = 80;
    private const int NinetiethPercentile = 200;

    private static readonly IReadOnlyList<(string File, CompilationUnitSyntax Root)> Trees =
    [
        .. Repository.Sources.Select(file => (file, CSharpSyntaxTree.ParseText(Repository.Read(file)).GetCompilationUnitRoot())),
    ];

    [TestMethod]
    public void No_file_is_longer_than_the_ceiling() => Findings.MustBeEmpty(
        Repository.Sources.Where(file => Repository.LinesOf(file) > CeilingOfLines).Select(file => $"{file}: {Repository.LinesOf(file)} lines"),
        $"At most {CeilingOfLines} lines");

    [TestMethod]
    public void Files_are_small()
    {
        var lengths = Repository.ProductSources.Select(Repository.LinesOf).Order().ToList();

        Assert.IsTrue(lengths[lengths.Count / 2] <= MedianOfLines, $"The median is {lengths[lengths.Count / 2]} lines");
        Assert.IsTrue(lengths[lengths.Count * 9 / 10] <= NinetiethPercentile, $"The 90th percentile is {lengths[lengths.Count * 9 / 10]} lines");
    }

    [TestMethod]
    public void A_file_holds_one_type_and_is_called_like_it() => Findings.MustBeEmpty(
        Trees.Select(tree => (tree.File, Types: TopLevelTypes(tree.Root).ToList()))
            // The SDK has generic types that differ only in their number of parameters.
            .Where(tree => tree.Types.Count > 1 || (tree.Types.Count == 1 && FileName(tree.File) != tree.Types[0] && !tree.File.StartsWith("sdk/", StringComparison.Ordinal)))
            .Select(tree => $"{tree.File}: {string.Join(", ", tree.Types)}"),
        "One top-level type a file");

    [TestMethod]
    public void Namespaces_are_file_scoped() => Findings.MustBeEmpty(
        Trees.Where(tree => tree.Root.DescendantNodes().OfType<NamespaceDeclarationSyntax>().Any()).Select(tree => tree.File),
        "namespace X;");

    [TestMethod]
    public void Nothing_is_left_to_do_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception", "#pragma warning " + "disable"];
        Findings.MustBeEmpty(
            from file in Repository.Sources
            let text = Repository.Read(file)
            from mark in marks
            where text.Contains(mark, StringComparison.Ordinal)
            select $"{file}: {mark}",
            "Finish it, or fail with a clear message");
    }

    [TestMethod]
    public void No_error_is_swallowed() => Findings.MustBeEmpty(
        Trees.Where(tree => !tree.File.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(tree => tree.Root.DescendantNodes().OfType<CatchClauseSyntax>()
                .Where(clause => clause.Block.Statements.Count == 0 && !clause.Block.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
                .Select(clause => $"{tree.File}:{clause.GetLocation().GetLineSpan().StartLinePosition.Line + 1}")),
        "An empty catch says why in a comment");

    [TestMethod]
    public void Names_say_what_a_type_does()
    {
        string[] vague = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utilities", "Processor", "Extensions"];
        Findings.MustBeEmpty(
            Trees.Where(tree => !tree.File.StartsWith("sdk/", StringComparison.Ordinal))
                .SelectMany(tree => TopLevelTypes(tree.Root).Select(type => (tree.File, Type: type)))
                .Where(item => vague.Any(word => item.Type.EndsWith(word, StringComparison.Ordinal)))
                .Select(item => item.File),
            "Name the job: OrderMapper, CustomerMatcher, RetryDecision");
    }

    [TestMethod]
    public void Tests_are_at_least_as_large_as_the_source()
    {
        // The stand-ins are Microsoft's surface, and the records of the operations are described, not programmed: the contract tests read their definition.
        string[] declared = ["sdk/", "connector/Operations/"];
        var source = Repository.ProductSources.Where(file => !declared.Any(room => file.StartsWith(room, StringComparison.Ordinal))).Sum(Repository.LinesOf);
        var tests = Repository.Sources.Where(file => file.StartsWith("tests/", StringComparison.Ordinal)).Sum(Repository.LinesOf);

        Assert.IsTrue(tests >= source, $"{tests} lines of tests for {source} lines of source");
    }

    private static IEnumerable<string> TopLevelTypes(CompilationUnitSyntax root) => root.DescendantNodes()
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && member.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
        .Select(member => member switch
        {
            TypeDeclarationSyntax type => type.Identifier.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => string.Empty,
        })
        .Distinct();

    // Parts of a partial type may say which part they are: Order.Totals.cs.
    private static string FileName(string file) => Path.GetFileName(file).Split('.')[0];
}
