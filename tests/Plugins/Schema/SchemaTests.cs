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
        ["mag_activityconsent"] = typeof(ActivityConsent),
        ["mag_cartstate"] = typeof(CartStateChoice),
        ["mag_conflictrule"] = typeof(ConflictRule),
        ["mag_consentsource"] = typeof(ConsentSource),
        ["mag_customermatch"] = typeof(CustomerMatch),
        ["mag_documentstate"] = typeof(DocumentStateChoice),
        ["mag_fieldowner"] = typeof(FieldOwner),
        ["mag_identitykind"] = typeof(IdentityKind),
        ["mag_identitytrust"] = typeof(IdentityTrust),
        ["mag_leadorigin"] = typeof(LeadOrigin),
        ["mag_orderstate"] = typeof(OrderStateChoice),
        ["mag_origin"] = typeof(Origin),
        ["mag_registrationpolicy"] = typeof(RegistrationPolicy),
        ["mag_returnstatus"] = typeof(ReturnStatusChoice),
        ["mag_reviewstatus"] = typeof(ReviewStatus),
        ["mag_slastage"] = typeof(SlaStage),
        ["mag_slastatus"] = typeof(SlaStatus),
        ["mag_syncdirection"] = typeof(SyncDirection),
        ["mag_valuemapkind"] = typeof(ValueMapKind),
        ["mag_webactivitykind"] = typeof(WebActivityKindChoice),
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
    [DataRow(ReturnTable.Name)]
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
    [DataRow(ValueMapTable.Name)]
    [DataRow(FieldOwnershipTable.Name)]
    [DataRow(SlaTargetTable.Name)]
    public void Every_table_of_settings_has_its_columns(string table)
    {
        var columns = ColumnsOf(table);

        Assert.IsTrue(Names(typeof(SettingColumns)).Values.All(columns.Contains));
    }

    [TestMethod]
    public void Every_option_has_the_name_of_its_value()
    {
        foreach (var (name, type) in Choices.Where(choice => choice.Value != typeof(OrderStateChoice)))
        {
            foreach (var option in XDocument.Load(Path.Combine(Core, "OptionSets", name + ".xml")).Descendants("option"))
            {
                var label = option.Descendants("label").First().Attribute("description")!.Value;
                var value = Enum.ToObject(type, int.Parse(option.Attribute("value")!.Value, CultureInfo.InvariantCulture)).ToString();
                Assert.AreEqual(Letters(label), Letters(value!), $"{name}: {label}");
            }
        }
    }

    [TestMethod]
    public void Every_status_of_a_sync_issue_is_known()
    {
        var options = XDocument.Load(Path.Combine(Core, "Entities", "mag_SyncIssue", "Entity.xml")).Descendants("status")
            .Select(option => int.Parse(option.Attribute("value")!.Value, CultureInfo.InvariantCulture));

        Assert.AreEqual(string.Join(",", options.Order()), string.Join(",", Enum.GetValues<SyncIssueStatus>().Cast<int>().Order()));
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

    private static string Letters(string text) => new([.. text.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

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
