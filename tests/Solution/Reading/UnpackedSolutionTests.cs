namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>Reading a folder tells its content, or the file that is in the way.</summary>
[TestClass]
public sealed class UnpackedSolutionTests
{
    private static readonly UnpackedSolution Shipped = UnpackedSolution.Read(Repository.Core);

    [TestMethod]
    public void Finds_the_tables()
    {
        string[] own = ["mag_Identity", "mag_Invoice", "mag_Order", "mag_OrderLine", "mag_Refund", "mag_Shipment", "mag_Store", "mag_SyncIssue"];

        CollectionAssert.AreEquivalent(own, Shipped.OwnTables.Select(table => table.Name).ToList());
        CollectionAssert.AreEquivalent(
            new[] { "Account", "Contact", "CustomerAddress" },
            Shipped.Tables.Where(table => !table.IsOwn).Select(table => table.Name).ToList());
    }

    [TestMethod]
    public void Finds_a_table_in_any_casing() => Assert.AreSame(Shipped.FindTable("mag_Order"), Shipped.FindTable("MAG_ORDER"));

    [TestMethod]
    public void Only_the_store_belongs_to_the_organization() =>
        Assert.AreEqual("mag_Store", Shipped.OwnTables.Single(table => table.IsOrganizationOwned).Name);

    [TestMethod]
    [DataRow("emailaddress1", true)]
    [DataRow("mag_trust", true)]
    [DataRow("mag_unknown", false)]
    public void A_standard_table_may_have_columns_it_does_not_list(string column, bool expected) =>
        Assert.AreEqual(expected, Shipped.FindTable("contact")!.MayHave(column, Shipped.Prefix));

    [TestMethod]
    [DataRow("Other/Solution.xml")]
    [DataRow("Other/Customizations.xml")]
    [DataRow("Other/Relationships.xml")]
    public void A_missing_file_is_named(string file)
    {
        using var copy = new SolutionCopy();

        copy.Delete(file);

        Assert.Contains(file, Assert.ThrowsExactly<InvalidDataException>(copy.Read).Message);
    }

    [TestMethod]
    [DataRow("OptionSets/mag_edition.xml", "<optionset>")]
    [DataRow("Entities/mag_Order/Entity.xml", "")]
    [DataRow("Other/Solution.xml", "{}")]
    public void A_file_that_is_not_XML_is_named(string file, string content)
    {
        using var copy = new SolutionCopy();

        copy.Write(file, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Contains(file, Assert.ThrowsExactly<InvalidDataException>(copy.Read).Message);
    }

    [TestMethod]
    public void A_manifest_of_something_else_is_refused()
    {
        using var copy = new SolutionCopy();

        copy.Write("Other/Solution.xml", "<ImportExportXml />"u8.ToArray());

        Assert.Contains("SolutionManifest", Assert.ThrowsExactly<InvalidDataException>(copy.Read).Message);
    }
}
