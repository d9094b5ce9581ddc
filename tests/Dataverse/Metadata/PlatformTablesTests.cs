using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Platform;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

[TestClass]
public sealed class PlatformTablesTests
{
    private static readonly MetadataCatalog Catalog = Read();

    [TestMethod]
    [DataRow("contact", "firstname", 50)]
    [DataRow("contact", "lastname", 50)]
    [DataRow("contact", "emailaddress1", 100)]
    [DataRow("contact", "address1_line1", 250)]
    [DataRow("contact", "address1_city", 80)]
    [DataRow("contact", "address1_stateorprovince", 50)]
    [DataRow("contact", "address1_postalcode", 20)]
    [DataRow("contact", "address1_country", 80)]
    [DataRow("contact", "address2_name", 100)]
    [DataRow("contact", "suffix", 10)]
    [DataRow("contact", "salutation", 100)]
    [DataRow("account", "name", 160)]
    [DataRow("account", "address1_telephone1", 50)]
    [DataRow("account", "accountnumber", 20)]
    [DataRow("customeraddress", "name", 200)]
    [DataRow("customeraddress", "line1", 250)]
    [DataRow("customeraddress", "primarycontactname", 150)]
    [DataRow("transactioncurrency", "isocurrencycode", 5)]
    [DataRow("lead", "subject", 300)]
    [DataRow("incident", "title", 200)]
    [DataRow("task", "subject", 200)]
    public void Texts_have_the_lengths_of_the_platform(string table, string column, int length) =>
        Assert.AreEqual(length, Table(table).Find(column)!.MaxLength);

    [TestMethod]
    [DataRow("contact", "birthdate", nameof(ColumnType.DateOnly))]
    [DataRow("contact", "creditlimit", nameof(ColumnType.Money))]
    [DataRow("contact", "creditlimit_base", nameof(ColumnType.Money))]
    [DataRow("contact", "gendercode", nameof(ColumnType.Choice))]
    [DataRow("contact", "address1_latitude", nameof(ColumnType.Double))]
    [DataRow("contact", "ownerid", nameof(ColumnType.Owner))]
    [DataRow("contact", "versionnumber", nameof(ColumnType.RowVersion))]
    [DataRow("account", "numberofemployees", nameof(ColumnType.Integer))]
    [DataRow("account", "donotemail", nameof(ColumnType.Boolean))]
    [DataRow("transactioncurrency", "exchangerate", nameof(ColumnType.Decimal))]
    [DataRow("customeraddress", "parentid", nameof(ColumnType.Lookup))]
    public void Columns_have_the_types_of_the_platform(string table, string column, string type) =>
        Assert.AreEqual(type, Table(table).Find(column)!.Type.ToString());

    [TestMethod]
    [DataRow("contact", "parentcustomerid", "account contact")]
    [DataRow("customeraddress", "parentid", "account contact")]
    [DataRow("incident", "customerid", "account contact")]
    [DataRow("account", "primarycontactid", "contact")]
    [DataRow("account", "parentaccountid", "account")]
    [DataRow("contact", "ownerid", "systemuser team")]
    [DataRow("contact", "createdby", "systemuser")]
    [DataRow("contact", "transactioncurrencyid", "transactioncurrency")]
    public void Lookups_point_to_the_tables_of_the_platform(string table, string column, string targets) =>
        Assert.AreEqual(targets, string.Join(' ', Table(table).Find(column)!.Targets.Order(StringComparer.Ordinal)));

    [TestMethod]
    [DataRow("Contact_CustomerAddress", "contact", "customeraddress", "parentid")]
    [DataRow("Account_CustomerAddress", "account", "customeraddress", "parentid")]
    [DataRow("contact_customer_accounts", "account", "contact", "parentcustomerid")]
    public void Standard_relationships_have_their_names(string name, string parent, string child, string column)
    {
        var relationship = Catalog.Relationships[name];

        Assert.AreEqual((parent, child, column), (relationship.ReferencedTable, relationship.ReferencingTable, relationship.ReferencingColumn));
    }

    [TestMethod]
    public void Every_choice_default_is_an_option()
    {
        var wrong = Catalog.Tables.SelectMany(table => table.Defaulted
            .Where(column => column.Type == ColumnType.Choice && !column.Choice.TryGet(column.DefaultValue!.Value, out _))
            .Select(column => column.LogicalName));

        Assert.IsEmpty(wrong);
    }

    [TestMethod]
    [DataRow("lead", 3)]
    [DataRow("incident", 3)]
    [DataRow("task", 3)]
    [DataRow("contact", 2)]
    public void States_are_those_of_the_platform(string table, int states) =>
        Assert.HasCount(states, Table(table).System.State!.Choice.Options);

    [TestMethod]
    public void A_sandbox_without_solutions_starts_with_the_rows_of_the_platform()
    {
        var sandbox = SandboxDataverse.Create(new SandboxDataverseOptions());

        Assert.AreEqual(1, sandbox.Count("organization"));
        Assert.AreEqual(1, sandbox.Count("businessunit"));
        Assert.AreEqual(2, sandbox.Count("systemuser"));
        CollectionAssert.IsSubsetOf(
            new[] { "EUR", "USD", "CHF", "GBP" }, sandbox.Rows("transactioncurrency").Select(row => row["isocurrencycode"]).ToList());
        CollectionAssert.Contains(sandbox.Tables.ToList(), "contact");
    }

    [TestMethod]
    public void The_base_currency_must_be_one_of_the_currencies() => Assert.ThrowsExactly<ArgumentException>(
        () => SandboxDataverse.Create(new SandboxDataverseOptions { BaseCurrency = "XXX" }));

    private static TableDefinition Table(string name) =>
        Catalog.TryGetTable(name, out var table) ? table : throw new AssertFailedException($"There is no table {name}.");

    private static MetadataCatalog Read()
    {
        var catalog = new MetadataCatalog();
        PlatformTables.Read(catalog);
        catalog.Complete();
        return catalog;
    }
}
