using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class LookupQueryTests
{
    private static readonly TableInfo Table = Columns.Table(
        Columns.Of(ColumnKind.Email, "mag_email"), Columns.Of(ColumnKind.DateTime, "createdon"), Columns.Of(ColumnKind.Lookup, "mag_parentid"), Columns.Of(ColumnKind.Text, "mag_city"));

    [TestMethod]
    public void Without_a_view_the_name_is_searched()
    {
        var fetch = LookupQuery.Of(Table, view: null, [], "Lamp", 8);

        Assert.AreEqual("8", fetch.Attribute("count")?.Value);
        Assert.AreEqual("mag_thing", fetch.Element("entity")?.Attribute("name")?.Value);
        Assert.AreEqual("mag_name like %Lamp%", Conditions(fetch));
    }

    [TestMethod]
    public void Without_text_the_first_rows_are_listed() => Assert.IsEmpty(LookupQuery.Of(Table, view: null, [], "  ", 8).Descendants("filter"));

    [TestMethod]
    public void The_views_own_conditions_stay_and_the_view_itself_is_not_changed()
    {
        var view = View("<fetch><entity name='mag_thing'><attribute name='mag_city'/><filter><condition attribute='statecode' operator='eq' value='0'/></filter></entity></fetch>");

        var fetch = LookupQuery.Of(Table, view, ["mag_name", "mag_email"], "x", 8);

        Assert.AreEqual("statecode eq 0, mag_name like %x%, mag_email like %x%", Conditions(fetch));
        Assert.AreEqual("or", fetch.Descendants("filter").Last().Attribute("type")?.Value);
        Assert.IsTrue(fetch.Descendants("attribute").Any(attribute => attribute.Attribute("name")?.Value == "mag_name"));
        Assert.HasCount(1, view.Fetch.Descendants("condition"));
    }

    [TestMethod]
    public void Signs_with_a_meaning_are_searched_as_they_are() =>
        Assert.AreEqual("mag_name like %100[%] [_] [[]%", Conditions(LookupQuery.Of(Table, view: null, [], "100% _ [", 8)));

    [TestMethod]
    public void A_quick_find_views_text_columns_are_searched()
    {
        var view = View("""
            <fetch><entity name='mag_thing'>
              <filter type='and'><condition attribute='statecode' operator='eq' value='0'/></filter>
              <filter type='or' isquickfindfields='1'>
                <condition attribute='mag_name' operator='like' value='{0}'/><condition attribute='mag_email' operator='like' value='{0}'/>
                <condition attribute='createdon' operator='on' value='{0}'/><condition attribute='gone' operator='like' value='{0}'/>
              </filter>
            </entity></fetch>
            """);

        CollectionAssert.AreEqual(new[] { "mag_name", "mag_email" }, LookupQuery.SearchedColumns(Table, view).ToArray());
        Assert.IsEmpty(LookupQuery.SearchedColumns(Table, null));
    }

    [TestMethod]
    public void Rows_are_told_apart_by_the_views_other_columns()
    {
        var view = View("<fetch><entity name='mag_thing'/></fetch>", "mag_name", "createdon", "a.linked", "mag_email", "mag_city", "mag_parentid");

        CollectionAssert.AreEqual(new[] { "mag_email", "mag_city" }, LookupQuery.DetailColumns(Table, view).Select(column => column.LogicalName).ToArray());
    }

    private static string Conditions(XElement fetch) => string.Join(", ", fetch.Descendants("condition").Select(condition =>
        $"{condition.Attribute("attribute")?.Value} {condition.Attribute("operator")?.Value} {condition.Attribute("value")?.Value}"));

    private static ViewDefinition View(string fetch, params string[] columns) => new(
        Guid.Empty, "mag_thing", "Lookup", ViewDefinition.Lookup, IsDefault: true, IsQuickFind: false, XElement.Parse(fetch), [.. columns.Select(column => new ViewColumn(column, 100))]);
}
