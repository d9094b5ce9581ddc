using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Schema;

/// <summary>Every name the plug-ins use exists in the solution; the solution is the only schema.</summary>
[TestClass]
public sealed class SchemaTests
{
    private static readonly string Core = Repository.PathOf("solution/core");

    private static readonly Dictionary<string, Type> Choices = new(StringComparer.Ordinal)
    {
        ["mag_accountsharing"] = typeof(AccountSharing),
        ["mag_customermatch"] = typeof(CustomerMatch),
        ["mag_documentstate"] = typeof(DocumentStateChoice),
        ["mag_identitykind"] = typeof(IdentityKind),
        ["mag_identitytrust"] = typeof(IdentityTrust),
        ["mag_orderstate"] = typeof(OrderStateChoice),
        ["mag_reviewstatus"] = typeof(ReviewStatus),
    };

    public static IEnumerable<string> TableClasses => typeof(OrderTable).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(OrderTable).Namespace && type.Name.EndsWith("Table", StringComparison.Ordinal))
        .Select(type => type.FullName!);

    public static IEnumerable<string> ChoiceNames => Choices.Keys;

    [TestMethod]
    [DynamicData(nameof(TableClasses))]
    public void Every_own_column_exists(string className)
    {
        var type = typeof(OrderTable).Assembly.GetType(className)!;
        var names = Names(type);
        var table = names["Name"];
        var columns = ColumnsOf(table);
        var isOwnTable = table.StartsWith("mag_", StringComparison.Ordinal);

        var missing = names
            .Where(name => name.Key != "Name" && (isOwnTable || name.Value.StartsWith("mag_", StringComparison.Ordinal)))
            .Where(name => !columns.Contains(name.Value))
            .Select(name => $"{type.Name}.{name.Key} = {name.Value}");

        Assert.AreEqual(string.Empty, string.Join(", ", missing));
    }

    [TestMethod]
    [DataRow(IdentityTable.Name)]
    [DataRow(OrderTable.Name)]
    public void Every_table_that_follows_the_revision_rule_has_its_columns(string table)
    {
        var columns = ColumnsOf(table);

        Assert.IsTrue(Names(typeof(RevisionColumns)).Values.All(columns.Contains));
    }

    [TestMethod]
    [DynamicData(nameof(ChoiceNames))]
    public void Every_choice_has_the_same_values(string name)
    {
        var values = XDocument.Load(Path.Combine(Core, "OptionSets", name + ".xml")).Descendants("option")
            .Select(option => int.Parse(option.Attribute("value")!.Value, CultureInfo.InvariantCulture));

        Assert.AreEqual(
            string.Join(",", values.Order()),
            string.Join(",", Enum.GetValuesAsUnderlyingType(Choices[name]).Cast<int>().Order()));
    }

    [TestMethod]
    public void Every_own_relationship_exists()
    {
        var existing = Directory.EnumerateFiles(Path.Combine(Core, "Other"), "*.xml", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("EntityRelationship"))
            .Select(relationship => relationship.Attribute("Name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        var missing = Names(typeof(Relationships)).Values.Where(name => name.StartsWith("mag_", StringComparison.Ordinal) && !existing.Contains(name));

        Assert.AreEqual(string.Empty, string.Join(", ", missing));
    }

    [TestMethod]
    public void The_plug_in_types_are_registered_under_their_names()
    {
        var registration = string.Concat(Directory.EnumerateFiles(Path.Combine(Core, "PluginAssemblies"), "*.xml", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.Contains($"{typeof(ImportOrder).FullName}", registration);
        Assert.Contains($"{typeof(ImportCustomer).FullName}", registration);
        Assert.Contains("PublicKeyToken=7f48e0f6ba02d849", registration);
    }

    private static HashSet<string> ColumnsOf(string table)
    {
        var file = Directory.EnumerateFiles(Path.Combine(Core, "Entities"), "Entity.xml", SearchOption.AllDirectories)
            .Select(XDocument.Load)
            .SingleOrDefault(document => string.Equals((string?)document.Descendants("Name").First(), table, StringComparison.OrdinalIgnoreCase));
        return file is null ? [] : [.. file.Descendants("attribute").Select(attribute => (string?)attribute.Element("LogicalName") ?? string.Empty)];
    }

    private static Dictionary<string, string> Names(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(field => field.FieldType == typeof(string))
        .ToDictionary(field => field.Name, field => (string)field.GetValue(null)!);
}
