using System.Runtime.Serialization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Settings;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Settings;

/// <summary>The default files of the solution are complete, valid and true.</summary>
[TestClass]
public sealed class ShippedDefaultsTests
{
    // Written by the import for itself: how new a state is and how it is found again.
    private static readonly string[] Technical =
        ["mag_externalkey", "mag_locationkey", "mag_revision", "mag_readstamp", "mag_hash", "mag_sourceupdatedon", "statecode", "transactioncurrencyid", "mag_storeid"];

    private static readonly FieldRules Rules = FieldRules.ForOrders(NoCorrections.Instance);

    public static IEnumerable<string> Files => DefaultFile.All;

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Every_row_is_valid_and_there_once(string file)
    {
        var keys = new List<string>();
        foreach (var row in RowsOf(file))
        {
            var rule = SettingRules.Of(row.LogicalName);
            rule.Check(new StepInput(row, null));
            keys.Add(rule.KeyOf(new StepInput(row, null), SettingRules.AllStores));
        }

        Assert.IsNotEmpty(keys);
        Assert.HasCount(keys.Count, keys.Distinct().ToList());
        Assert.IsTrue(keys.All(key => key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')));
    }

    [TestMethod]
    [DataRow("contact")]
    [DataRow("account")]
    [DataRow("customeraddress")]
    [DataRow("mag_order")]
    public void Every_column_an_import_writes_has_an_owner(string table)
    {
        var owned = Ownership(table).Select(row => row.Text(FieldOwnershipTable.ColumnName)!).ToHashSet();

        Assert.AreEqual(string.Empty, string.Join(", ", WrittenColumns(table).Except(Technical).Where(column => !owned.Contains(column)).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    [DataRow("contact")]
    [DataRow("account")]
    [DataRow("customeraddress")]
    public void A_column_no_import_writes_never_comes_from_the_store(string table)
    {
        var written = WrittenColumns(table).ToHashSet();
        var others = Ownership(table).Where(row => !written.Contains(row.Text(FieldOwnershipTable.ColumnName)!));

        Assert.IsTrue(others.All(row => row.Choice<FieldOwner>(FieldOwnershipTable.Owner) != FieldOwner.Magento && row.Choice<SyncDirection>(FieldOwnershipTable.Direction) is SyncDirection.ToMagento or SyncDirection.None));
    }

    [TestMethod]
    [DataRow("contact")]
    [DataRow("account")]
    [DataRow("customeraddress")]
    public void Every_column_that_goes_to_the_store_is_one_whose_changes_are_told(string table)
    {
        var told = Ownership(table)
            .Where(row => row.Choice<SyncDirection>(FieldOwnershipTable.Direction) is SyncDirection.ToMagento or SyncDirection.Both)
            .Select(row => row.Text(FieldOwnershipTable.ColumnName)!);

        Assert.AreEqual(string.Empty, string.Join(", ", told.Except(SyncedColumns.Of(table))));
    }

    [TestMethod]
    public void Every_own_column_that_is_named_exists()
    {
        var missing = RowsOf(DefaultFile.FieldOwnership)
            .Where(row => row.Text(FieldOwnershipTable.ColumnName)!.StartsWith("mag_", StringComparison.Ordinal))
            .Where(row => !ColumnsOf(row.Text(FieldOwnershipTable.TableName)!).Contains(row.Text(FieldOwnershipTable.ColumnName)!))
            .Select(row => $"{row.Text(FieldOwnershipTable.TableName)}.{row.Text(FieldOwnershipTable.ColumnName)}");

        Assert.AreEqual(string.Empty, string.Join(", ", missing));
    }

    [TestMethod]
    public void Every_field_of_the_contract_that_is_named_exists()
    {
        var fields = RowsOf(DefaultFile.FieldOwnership).Select(row => row.Text(FieldOwnershipTable.ContractField)).OfType<string>().Distinct();

        Assert.AreEqual(string.Empty, string.Join(", ", fields.Where(field => !Exists(field))));
    }

    [TestMethod]
    public void Placed_facts_go_one_way_only()
    {
        var back = Ownership("mag_order").Where(row => row.Choice<SyncDirection>(FieldOwnershipTable.Direction) is SyncDirection.Both or SyncDirection.ToMagento);

        Assert.IsEmpty(back);
    }

    [TestMethod]
    [DataRow("pending", "New")]
    [DataRow("pending_payment", "Pending Payment")]
    [DataRow("payment_review", "Payment Review")]
    [DataRow("fraud", "Payment Review")]
    [DataRow("processing", "Processing")]
    [DataRow("complete", "Complete")]
    [DataRow("closed", "Closed")]
    [DataRow("canceled", "Canceled")]
    [DataRow("holded", "On Hold")]
    public void Every_status_of_a_fresh_store_is_mapped(string status, string expected)
    {
        var map = RowsOf(DefaultFile.ValueMaps).Single(row => row.Choice<ValueMapKind>(ValueMapTable.Kind) == ValueMapKind.OrderStatus && row.Text(ValueMapTable.MagentoValue) == status);

        Assert.AreEqual(expected, map.Text(ValueMapTable.TargetValue));
    }

    [TestMethod]
    public void Order_statuses_lead_to_labels_of_order_states()
    {
        var labels = XDocument.Load(Path.Combine(Repository.PathOf("solution/core"), "OptionSets", "mag_orderstate.xml")).Descendants("label").Select(label => label.Attribute("description")!.Value).ToHashSet();

        Assert.IsTrue(RowsOf(DefaultFile.ValueMaps).Where(row => row.Choice<ValueMapKind>(ValueMapTable.Kind) == ValueMapKind.OrderStatus).All(row => labels.Contains(row.Text(ValueMapTable.TargetValue)!)));
    }

    [TestMethod]
    public void Every_stage_has_a_target() => Assert.HasCount(Enum.GetValues<SlaStage>().Length, RowsOf(DefaultFile.SlaTargets));

    private static IReadOnlyList<Entity> RowsOf(string file) => DefaultRows.Of(file, File.ReadAllText(Path.Combine(Repository.PathOf("solution/core"), "WebResources", file)));

    private static IEnumerable<Entity> Ownership(string table) => RowsOf(DefaultFile.FieldOwnership).Where(row => row.Text(FieldOwnershipTable.TableName) == table);

    private static IEnumerable<string> WrittenColumns(string table)
    {
        var keys = new ExternalKeys("main", OrderErrors.KeyInvalid);
        var address = TestMessages.Address("1");
        var company = new Company { Id = "7", Name = "Nord", LegalName = "Nord GmbH", TaxId = "DE1", Status = CompanyStatus.Approved, Email = "a@example.com", Address = address };
        return table switch
        {
            "contact" => ContactRows.Columns,
            "account" => AccountRows.Of(company, Rules).Attributes.Keys,
            "customeraddress" => AddressRows.Further(address, keys, Rules).Attributes.Keys,
            _ => OrderRows.Of(TestMessages.Order(), keys, RevisionMarks.Of(TestMessages.From("1"), "hash"), Rules).Attributes.Keys.Concat([OrderTable.Contact, OrderTable.Account, OrderTable.CustomerMatch]),
        };
    }

    private static HashSet<string> ColumnsOf(string table) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.PathOf("solution/core"), "Entities"), "Entity.xml", SearchOption.AllDirectories)
            .Select(XDocument.Load)
            .Single(document => string.Equals((string?)document.Descendants("Name").First(), table, StringComparison.OrdinalIgnoreCase))
            .Descendants("attribute").Select(column => (string?)column.Element("LogicalName") ?? string.Empty),
    ];

    private static bool Exists(string field)
    {
        var parts = field.Split('.');
        var type = parts[0] == "order" ? typeof(Order) : typeof(Customer);
        foreach (var part in parts.Skip(1))
        {
            var member = type!.GetProperties().SingleOrDefault(property => property.GetCustomAttributes(typeof(DataMemberAttribute), false).Cast<DataMemberAttribute>().Any(attribute => attribute.Name == part));
            if (member is null)
            {
                return false;
            }

            type = member.PropertyType.IsGenericType ? member.PropertyType.GetGenericArguments()[0] : member.PropertyType;
        }

        return true;
    }
}
