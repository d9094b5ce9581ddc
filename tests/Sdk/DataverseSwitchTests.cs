using System.Reflection;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sdk.Tests;

/// <summary>The property DataverseSdk may exchange references and nothing else: product and test code is the same in both builds.</summary>
[TestClass]
public sealed class DataverseSwitchTests
{
    private const string Switch = "DataverseSdk";
    private const string Advice = "-p:DataverseSdk=official";
    private static readonly string[] References = ["PackageReference", "ProjectReference", "PackageVersion"];
    private static readonly string[] Containers = ["ItemGroup", "When", "Otherwise", "Choose"];

    private static string Root => typeof(DataverseSwitchTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static IEnumerable<string[]> ProjectFiles() =>
        Files("*.csproj").Concat(Files("*.props")).Concat(Files("*.targets"))
            .Select(path => new[] { Path.GetRelativePath(Root, path) });

    [TestMethod]
    [DynamicData(nameof(ProjectFiles))]
    public void A_project_file_switches_references_only(string file)
    {
        var project = XDocument.Load(Path.Combine(Root, file));

        var offenders = project.Descendants()
            .Where(element => Mentions(element.Attribute("Condition")?.Value))
            .Where(element => !IsTheDefault(element) && !SwitchesReferencesOnly(element))
            .Select(element => element.ToString());

        Assert.AreEqual(string.Empty, string.Join('\n', offenders), file);
    }

    [TestMethod]
    [DynamicData(nameof(ProjectFiles))]
    public void A_project_file_uses_the_switch_in_conditions_only(string file)
    {
        var project = XDocument.Load(Path.Combine(Root, file));

        var values = project.Descendants()
            .SelectMany(element => element.Attributes().Where(attribute => attribute.Name != "Condition").Select(attribute => attribute.Value)
                .Append(element.HasElements ? string.Empty : element.Value))
            .Where(value => value.Contains($"$({Switch})", StringComparison.OrdinalIgnoreCase));

        Assert.IsEmpty(values, file);
    }

    [TestMethod]
    public void No_source_outside_the_stand_ins_knows_the_switch_except_to_tell_a_person()
    {
        var knowing = Files("*.cs")
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("sdk/", StringComparison.Ordinal) && !path.StartsWith("tests/Sdk/", StringComparison.Ordinal))
            .Where(path => Mentions(File.ReadAllText(Path.Combine(Root, path)).Replace(Advice, string.Empty, StringComparison.Ordinal)));

        Assert.AreEqual(string.Empty, string.Join('\n', knowing));
    }

    [TestMethod]
    [DataRow("net462", "core", "Microsoft.CrmSdk.CoreAssemblies")]
    [DataRow("net462", "workflow", "Microsoft.CrmSdk.Workflow")]
    [DataRow("net10.0", "core", "Microsoft.PowerPlatform.Dataverse.Client")]
    [DataRow("net10.0", "client", "Microsoft.PowerPlatform.Dataverse.Client")]
    [DataRow("net10.0", "fakexrmeasy", "FakeXrmEasy.v9")]
    public void The_official_build_takes_the_genuine_package(string framework, string use, string package) =>
        Assert.Contains(package, Chosen("official", framework, use));

    [TestMethod]
    [DataRow("net462", "core", "Microsoft.Xrm.Sdk", "Microsoft.Crm.Sdk.Proxy")]
    [DataRow("net462", "workflow", "Microsoft.Xrm.Sdk.Workflow")]
    [DataRow("net10.0", "core", "Microsoft.Xrm.Sdk", "Microsoft.Crm.Sdk.Proxy")]
    [DataRow("net10.0", "client", "Microsoft.PowerPlatform.Dataverse.Client")]
    [DataRow("net10.0", "fakexrmeasy")]
    public void The_default_build_takes_the_stand_ins(string framework, string use, params string[] projects) =>
        CollectionAssert.AreEqual(projects, Chosen("standin", framework, use).Select(Path.GetFileNameWithoutExtension).ToList());

    [TestMethod]
    public void A_plug_in_never_ships_a_stand_in() =>
        Assert.IsTrue(Groups("standin", "net462").Elements("ProjectReference").All(reference => (string?)reference.Attribute("Private") == "false"));

    private static IEnumerable<XElement> Groups(string sdk, string framework) =>
        XDocument.Load(Path.Combine(Root, "Directory.Build.targets")).Root!.Elements("ItemGroup")
            .Where(group => (string?)group.Attribute("Condition") is { } condition
                && condition.Contains($"'{sdk}'", StringComparison.Ordinal)
                && condition.Contains($"'{framework}'", StringComparison.Ordinal));

    private static List<string> Chosen(string sdk, string framework, string use) =>
        Groups(sdk, framework).Elements()
            .Where(reference => ((string)reference.Attribute("Condition")!).Contains($"'{use}'", StringComparison.Ordinal))
            .Select(reference => (string)reference.Attribute("Include")!)
            .ToList();

    private static bool SwitchesReferencesOnly(XElement element) =>
        Containers.Contains(element.Name.LocalName)
            ? element.Elements().All(SwitchesReferencesOnly)
            : References.Contains(element.Name.LocalName) || IsTheFactoryOfFakeXrmEasy(element);

    private static bool IsTheFactoryOfFakeXrmEasy(XElement element) =>
        element.Name.LocalName == "Compile"
        && (string?)(element.Attribute("Include") ?? element.Attribute("Remove")) is { } path
        && path.Contains("FakeXrmEasy", StringComparison.Ordinal);

    private static bool IsTheDefault(XElement element) => element.Name.LocalName == Switch;

    private static bool Mentions(string? text) => text?.Contains(Switch, StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or ".git"));
}
