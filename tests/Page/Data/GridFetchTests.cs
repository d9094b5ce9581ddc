using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class GridFetchTests
{
    private static readonly ViewDefinition View = new(
        Guid.Empty,
        "mag_order",
        "Orders",
        ViewDefinition.Public,
        true,
        false,
        XElement.Parse("""
            <fetch top="5"><entity name="mag_order"><attribute name="mag_name" /><order attribute="mag_name" />
              <filter><condition attribute="statecode" operator="eq" value="0" /></filter>
              <filter type="or" isquickfindfields="1"><condition attribute="mag_name" operator="like" value="{0}" /></filter>
              <link-entity name="contact" from="contactid" to="mag_contactid" link-type="outer" alias="buyer"><attribute name="fullname" /></link-entity>
            </entity></fetch>
            """),
        []);

    [TestMethod]
    public void The_page_is_asked_for_by_number_with_its_size_and_the_total()
    {
        var fetch = Build(new GridRequest { View = View, Page = 3, PageSize = 20, PagingCookie = "<cookie page=\"2\" />" });

        Assert.AreEqual("3 20 true <cookie page=\"2\" />", string.Join(' ', new[] { "page", "count", "returntotalrecordcount", "paging-cookie" }.Select(name => fetch.Attribute(name)?.Value)));
        Assert.IsNull(fetch.Attribute("top"), "A page and a top contradict each other");
    }

    [TestMethod]
    public void Missing_columns_are_asked_for_once()
    {
        var fetch = Build(new GridRequest { View = View }, required: ["mag_orderid", "mag_name"]);

        CollectionAssert.AreEqual(new[] { "mag_orderid", "mag_name" }, fetch.Element("entity")!.Elements("attribute").Select(attribute => attribute.Attribute("name")!.Value).ToArray());
    }

    [TestMethod]
    public void Without_a_search_the_quick_find_filter_is_left_out()
    {
        var filters = Build(new GridRequest { View = View, Search = "  " }).Element("entity")!.Elements("filter");

        Assert.AreEqual("statecode", filters.Single().Element("condition")!.Attribute("attribute")!.Value);
    }

    [TestMethod]
    [DataRow("berger", "%berger%")]
    [DataRow(" 100% ", "%100[%]%")]
    [DataRow("a_b", "%a[_]b%")]
    [DataRow("[x]", "%[[]x]%")]
    [DataRow("be*er", "%be%er%")]
    public void A_search_looks_for_the_text_itself_in_any_of_the_columns(string search, string pattern)
    {
        var filter = Build(new GridRequest { View = View, Search = search }, ["mag_name", "mag_customername"]).Element("entity")!.Elements("filter").Last();

        Assert.AreEqual("or", filter.Attribute("type")!.Value);
        CollectionAssert.AreEqual(new[] { "mag_name", "mag_customername" }, filter.Elements("condition").Select(condition => condition.Attribute("attribute")!.Value).ToArray());
        Assert.IsTrue(filter.Elements("condition").All(condition => condition.Attribute("operator")!.Value == "like" && condition.Attribute("value")!.Value == pattern));
    }

    [TestMethod]
    public void A_sort_replaces_the_order_of_the_view()
    {
        var order = Build(new GridRequest { View = View, Sort = new GridSort("mag_placedon", Descending: true) }).Descendants("order").Single();

        Assert.AreEqual(("mag_placedon", "true", "entity"), (order.Attribute("attribute")!.Value, order.Attribute("descending")!.Value, order.Parent!.Name.LocalName));
    }

    [TestMethod]
    public void A_column_of_a_linked_table_is_sorted_inside_its_link()
    {
        var order = Build(new GridRequest { View = View, Sort = new GridSort("buyer.fullname", Descending: false) }).Descendants("order").Single();

        Assert.AreEqual(("fullname", "link-entity"), (order.Attribute("attribute")!.Value, order.Parent!.Name.LocalName));
    }

    [TestMethod]
    public void Rows_of_another_row_are_asked_for_by_their_lookup()
    {
        var id = new Guid("391355be-4318-5da0-90d5-48db1a9b2f6b");

        var condition = Build(new GridRequest { View = View, RelatedColumn = "mag_contactid", RelatedId = id }).Descendants("condition").Last();

        Assert.AreEqual("mag_contactid eq 391355be-4318-5da0-90d5-48db1a9b2f6b", string.Join(' ', condition.Attributes().Select(attribute => attribute.Value)));
    }

    [TestMethod]
    public void The_view_itself_is_not_changed()
    {
        var before = View.Fetch.ToString();

        Build(new GridRequest { View = View, Search = "x", Sort = new GridSort("mag_name", true), RelatedColumn = "a", RelatedId = Guid.Empty }, ["mag_name"], ["b"]);

        Assert.AreEqual(before, View.Fetch.ToString());
    }

    private static XElement Build(GridRequest request, string[]? searched = null, string[]? required = null) =>
        XElement.Parse(GridFetch.Build(request, searched ?? [], required ?? []));
}
