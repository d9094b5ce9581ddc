using System.Xml.Linq;

namespace PowerPlatformMagento.Conventions.Tests;

/// <summary>Who may know whom.</summary>
[TestClass]
public sealed class LayeringTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["connector/Contracts"] = [],
        ["connector/Operations"] = ["connector/Contracts"],
        ["connector/Definition"] = ["connector/Contracts", "connector/Operations"],
        ["functions/Magento"] = ["connector/Contracts", "connector/Operations"],
        ["functions/App"] = ["connector/Contracts", "connector/Operations", "functions/Magento"],
        ["plugins/Plugins"] = ["connector/Contracts"],
        ["plugins/Workflow"] = [],
        // Only their assemblies, which ship in the packages.
        ["solution/Packer"] = ["plugins/Plugins", "plugins/Workflow", "solution/FlowCheck"],
        ["solution/FlowCheck"] = [],
        ["sandbox/Store"] = [],
        ["sandbox/Dataverse"] = [],
        ["sandbox/Flows"] = ["sandbox/Dataverse", "solution/FlowCheck"],
        ["sandbox/Page"] = ["sandbox/Dataverse", "sandbox/Flows", "sandbox/Store"],
        ["sandbox/DataMap"] = ["connector/Contracts", "functions/Magento", "plugins/Plugins", "sandbox/Dataverse"],
        ["sandbox/App"] =
            ["connector/Contracts", "functions/App", "functions/Magento", "plugins/Plugins", "sandbox/Dataverse", "sandbox/Flows", "sandbox/Page", "sandbox/Store"],
    };

    public static IEnumerable<object[]> Rooms => Allowed.Keys.Select(room => new object[] { room });

    [TestMethod]
    [DynamicData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_it_may_know(string room)
    {
        var unknown = References(Repository.Projects.Single(project => project.StartsWith(room + "/", StringComparison.Ordinal)))
            .Where(reference => !Allowed[room].Contains(reference));

        Findings.MustBeEmpty(unknown.Select(reference => $"{room} references {reference}"), "Allowed: " + string.Join(", ", Allowed[room]));
    }

    [TestMethod]
    public void Every_product_project_is_a_room_of_the_plan()
    {
        var projects = Repository.Projects
            .Where(project => !project.StartsWith("tests/", StringComparison.Ordinal) && !project.StartsWith("sdk/", StringComparison.Ordinal))
            .Select(project => Path.GetDirectoryName(project)!.Replace('\\', '/'))
            .Where(room => !Allowed.ContainsKey(room));

        Findings.MustBeEmpty(projects, "Give a new room its rule here");
    }

    [TestMethod]
    public void Nobody_but_tests_and_the_sandbox_knows_the_sandbox()
    {
        var knowing = Repository.ProductSources
            .Where(file => !file.StartsWith("sandbox/", StringComparison.Ordinal))
            .Where(file => Repository.Read(file).Contains("PowerPlatformMagento.Sandbox", StringComparison.Ordinal))
            .Where(file => !file.EndsWith("AssemblyInfo.cs", StringComparison.Ordinal));

        Findings.MustBeEmpty(knowing, "Product code never names the sandbox");
    }

    [TestMethod]
    public void The_function_app_reaches_Dataverse_only_through_its_interface()
    {
        var direct = Repository.ProductSources
            .Where(file => file.StartsWith("functions/App/", StringComparison.Ordinal) && Repository.Read(file).Contains("new ServiceClient(", StringComparison.Ordinal));

        Assert.IsTrue(direct.Count() <= 1, "One place makes the ServiceClient: " + string.Join(", ", direct));
    }

    [TestMethod]
    public void Every_project_is_in_the_solution_file()
    {
        var solution = Repository.Read("PowerPlatformMagento.sln").Replace('\\', '/');

        Findings.MustBeEmpty(Repository.Projects.Where(project => !solution.Contains(project, StringComparison.Ordinal)), "dotnet sln add");
    }

    private static IEnumerable<string> References(string project)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, project))!;
        return XDocument.Parse(Repository.Read(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFullPath(Path.Combine(folder, reference.Attribute("Include")!.Value.Replace('\\', '/'))))
            .Select(path => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(path)!).Replace('\\', '/'));
    }
}
