using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

[TestClass]
public sealed class ViewReaderTests
{
    private const string File = "Entities/mag_Order/SavedQueries/{01d8290e-3bcf-598e-8837-80a773936462}.xml";

    [TestMethod]
    public void A_view_has_its_name_its_columns_and_its_fetch()
    {
        using var folder = new SolutionFolder().With(File, View("<cell name=\"mag_name\" width=\"130\" /><cell name=\"buyer.fullname\" width=\"90\" />"));

        var view = ViewReader.ReadSolution(folder.Path).Single();

        Assert.AreEqual(new Guid("01d8290e-3bcf-598e-8837-80a773936462"), view.Id);
        Assert.AreEqual("mag_order", view.Table);
        Assert.AreEqual("Active Orders", view.Name);
        Assert.IsTrue(view is { IsDefault: true, IsQuickFind: false, QueryType: ViewDefinition.Public });
        CollectionAssert.AreEqual(new[] { new ViewColumn("mag_name", 130), new ViewColumn("buyer.fullname", 90) }, view.Columns.ToArray());
        Assert.AreEqual("fetch", view.Fetch.Name.LocalName);
    }

    [TestMethod]
    public void Hidden_columns_are_not_shown_and_absurd_widths_are_bounded()
    {
        using var folder = new SolutionFolder().With(File, View("""<cell name="a" width="9000" /><cell name="b" ishidden="1" /><cell name="c" />"""));

        var columns = ViewReader.ReadSolution(folder.Path).Single().Columns;

        CollectionAssert.AreEqual(new[] { new ViewColumn("a", 600), new ViewColumn("c", 100) }, columns.ToArray());
    }

    [TestMethod]
    [DataRow("<savedqueries><savedquery>", "mag_Order/SavedQueries", DisplayName = "Not well-formed")]
    [DataRow("<savedqueries><savedquery><fetchxml><fetch><entity name='mag_store' /></fetch></fetchxml></savedquery></savedqueries>", "another table", DisplayName = "Another table")]
    [DataRow("<savedqueries><savedquery><fetchxml><fetch><entity name='mag_order' /></fetch></fetchxml></savedquery></savedqueries>", "savedqueryid", DisplayName = "No id")]
    [DataRow("<savedqueries><savedquery /></savedqueries>", "fetchxml", DisplayName = "No fetch")]
    public void A_broken_view_is_named(string text, string says)
    {
        using var folder = new SolutionFolder().With(File, text);

        var error = Assert.ThrowsExactly<InvalidDataException>(() => ViewReader.ReadSolution(folder.Path).ToList());

        StringAssert.Contains(error.Message, "Entities/mag_Order/SavedQueries/{01d8290e-3bcf-598e-8837-80a773936462}.xml");
        StringAssert.Contains(error.Message, says);
    }

    [TestMethod]
    public void Files_for_the_managed_package_are_not_read_twice()
    {
        using var folder = new SolutionFolder()
            .With(File, View(string.Empty))
            .With("Entities/mag_Order/SavedQueries/{01d8290e-3bcf-598e-8837-80a773936462}_managed.xml", View(string.Empty));

        Assert.HasCount(1, ViewReader.ReadSolution(folder.Path).ToList());
    }

    private static string View(string cells) => $$"""
        <savedqueries><savedquery>
          <isquickfindquery>0</isquickfindquery><isdefault>1</isdefault>
          <savedqueryid>{01d8290e-3bcf-598e-8837-80a773936462}</savedqueryid>
          <layoutxml><grid name="resultset"><row name="result" id="mag_orderid">{{cells}}</row></grid></layoutxml>
          <querytype>0</querytype>
          <fetchxml><fetch><entity name="mag_order" /></fetch></fetchxml>
          <LocalizedNames><LocalizedName description="Aktive Bestellungen" languagecode="1031" /><LocalizedName description="Active Orders" languagecode="1033" /></LocalizedNames>
        </savedquery></savedqueries>
        """;
}
