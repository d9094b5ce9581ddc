namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>Reading a folder tells its content, or the file that is in the way.</summary>
[TestClass]
public sealed class UnpackedSolutionTests
{
    private static readonly UnpackedSolution Shipped = UnpackedSolution.Read(Repository.Core);

    [TestMethod]
    [DataRow("mag_Order", true)]
    [DataRow("mag_SyncIssue", true)]
    [DataRow("Contact", false)]
    [DataRow("CustomerAddress", false)]
    public void Finds_own_and_extended_tables(string name, bool isOwn) => Assert.AreEqual(isOwn, Shipped.FindTable(name)!.IsOwn);

    [TestMethod]
    public void Finds_a_table_in_any_casing() => Assert.AreSame(Shipped.FindTable("mag_Order"), Shipped.FindTable("MAG_ORDER"));

    [TestMethod]
    [DataRow("mag_Store", true)]
    [DataRow("mag_Order", false)]
    public void Knows_who_owns_the_rows(string table, bool organization) => Assert.AreEqual(organization, Shipped.FindTable(table)!.IsOrganizationOwned);

    [TestMethod]
    public void A_variant_for_managed_packages_is_no_component_of_its_own()
    {
        using var copy = new SolutionCopy();

        var form = copy.Find("Entities/mag_Order/FormXml/main", "systemform");
        var before = copy.Read().FindTable("mag_Order")!.Forms.Count;
        copy.Write(form.Replace(".xml", "_managed.xml", StringComparison.Ordinal), copy.Files.Files[form]);

        Assert.HasCount(before, copy.Read().FindTable("mag_Order")!.Forms);
        Assert.AreEqual(form, copy.Read().ManagedVariants.Single().UnmanagedFile);
    }

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

        Assert.Contains(file, Assert.ThrowsExactly<InvalidDataException>(() => copy.Read().Choices).Message);
    }

    [TestMethod]
    public void A_manifest_of_something_else_is_refused()
    {
        using var copy = new SolutionCopy();

        copy.Write("Other/Solution.xml", "<ImportExportXml />"u8.ToArray());

        Assert.Contains("SolutionManifest", Assert.ThrowsExactly<InvalidDataException>(copy.Read).Message);
    }
}
