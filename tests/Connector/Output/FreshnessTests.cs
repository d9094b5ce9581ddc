using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Output;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Output;

/// <summary>The files of the connector are those the declarations and records make.</summary>
[TestClass]
public sealed class FreshnessTests
{
    private static readonly IReadOnlyList<OutputFile> Files = ConnectorFiles.Of(ConnectorModel.OfThisConnector(), RepositoryFiles.Root);

    public static IEnumerable<object[]> Paths => Files.Select(file => new object[] { file.Path });

    [TestMethod]
    [DynamicData(nameof(Paths))]
    public void A_file_is_fresh(string path)
    {
        var written = Files.Single(file => file.Path == path).Content;

        Assert.IsTrue(written.AsSpan().SequenceEqual(File.ReadAllBytes(RepositoryFiles.Full(path))), $"{path} is stale: dotnet run --project connector/Definition");
    }

    [TestMethod]
    public void The_solution_holds_no_part_that_is_not_written()
    {
        var folder = RepositoryFiles.Full("solution/connector/Connectors");
        var written = Files.Select(file => RepositoryFiles.Full(file.Path)).ToHashSet();

        var strangers = Directory.EnumerateFiles(folder).Where(file => !written.Contains(file)).ToList();

        Assert.IsEmpty(strangers, string.Join(", ", strangers));
    }
}
