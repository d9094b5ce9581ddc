namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>Own and standard tables are known with their columns, and nothing else is.</summary>
[TestClass]
public sealed class SchemaTests
{
    private static readonly Schema Shipped = UnpackedSolution.Read(Repository.Core).Schema;

    [TestMethod]
    [DataRow("contact", "emailaddress1", "nvarchar")]
    [DataRow("contact", "mag_trust", "picklist")]
    [DataRow("contact", "parentcustomerid", "customer")]
    [DataRow("contact", "createdon", "datetime")]
    [DataRow("mag_order", "mag_grandtotal", "money")]
    [DataRow("mag_order", "mag_orderid", "primarykey")]
    [DataRow("task", "regardingobjectid", "lookup")]
    [DataRow("task", "percentcomplete", "int")]
    public void Knows_the_type_of_a_column(string table, string column, string type) => Assert.AreEqual(type, Shipped.TypeOf(table, column));

    [TestMethod]
    [DataRow("contact", "emailadress1")]
    [DataRow("contact", "mag_unknown")]
    [DataRow("mag_order", "emailaddress1")]
    [DataRow("mag_nothing", "mag_name")]
    [DataRow("activitypointer", "percentcomplete")]
    public void Knows_what_does_not_exist(string table, string column) => Assert.IsFalse(Shipped.HasColumn(table, column));

    [TestMethod]
    [DataRow("mag_order", "mag_Order", "mag_orderid")]
    [DataRow("salesorder", "SalesOrder", "salesorderid")]
    [DataRow("phonecall", "PhoneCall", "activityid")]
    public void Knows_names_and_keys(string table, string schemaName, string key)
    {
        Assert.AreEqual(schemaName, Shipped.SchemaNameOf(table));
        Assert.AreEqual(key, Shipped.PrimaryKeyOf(table));
    }

    [TestMethod]
    [DataRow("phonecall", true)]
    [DataRow("contact", false)]
    [DataRow("mag_order", false)]
    public void Knows_activities(string table, bool expected) => Assert.AreEqual(expected, Shipped.IsActivity(table));

    [TestMethod]
    public void Columns_of_an_earlier_solution_are_known()
    {
        var core = UnpackedSolution.Read(Repository.Core);
        using var later = new SolutionCopy(SolutionFiles.OfFolder(Repository.Core, "later"), core);
        later.Delete(SolutionCopy.Table("mag_Order"));

        Assert.AreEqual("money", later.Read().Schema.TypeOf("mag_order", "mag_grandtotal"));
    }
}
