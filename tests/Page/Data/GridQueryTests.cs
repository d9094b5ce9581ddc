using System.ServiceModel;
using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class GridQueryTests
{
    private readonly PageWorld _world = new();

    [TestMethod]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        for (var order = 0; order < 23; order++)
        {
            _world.AddOrder(total: order % 3);
        }

        // Many equal values: the order between them must not change from page to page.
        var request = new GridRequest { View = _world.Orders, PageSize = 10, Sort = new GridSort("mag_grandtotal", Descending: true) };
        var first = await Read(request);
        var second = await Read(request with { Page = 2, PagingCookie = first.PagingCookie });
        var third = await Read(request with { Page = 3 });

        Assert.AreEqual((1, 10, 23, true), (first.FirstRow, first.LastRow, first.Total, first.HasNext));
        Assert.AreEqual((21, 23, 23, false), (third.FirstRow, third.LastRow, third.Total, third.HasNext));
        Assert.IsNull(third.PagingCookie);
        Assert.HasCount(23, first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Id).Distinct().ToList());
    }

    [TestMethod]
    public async Task A_page_beyond_the_end_is_the_first_one()
    {
        _world.AddOrder();

        var page = await Read(new GridRequest { View = _world.Orders, Page = 99 });

        Assert.AreEqual((1, 1), (page.FirstRow, page.Rows.Count));
    }

    [TestMethod]
    public async Task An_empty_view_has_no_rows_and_says_so()
    {
        var page = await Read(new GridRequest { View = _world.Orders });

        Assert.AreEqual((0, 0, 0, false), (page.FirstRow, page.LastRow, page.Total, page.HasNext));
    }

    [TestMethod]
    public async Task A_page_number_below_one_is_the_first_page()
    {
        _world.AddOrder();

        Assert.AreEqual(1, (await Read(new GridRequest { View = _world.Orders, Page = -3 })).FirstRow);
    }

    [TestMethod]
    public async Task A_search_finds_a_part_of_a_name_and_takes_signs_literally()
    {
        _world.AddOrder("Anna Berger");
        _world.AddOrder("100% Cotton [Ltd]");
        _world.AddOrder("100 Cotton");

        Assert.AreEqual("Anna Berger", Customer((await Search("berg")).Rows.Single()));
        Assert.AreEqual("100% Cotton [Ltd]", Customer((await Search("100%")).Rows.Single()));
        Assert.AreEqual("100% Cotton [Ltd]", Customer((await Search("[l")).Rows.Single()));
        Assert.HasCount(2, (await Search("100*cotton")).Rows);
        Assert.IsEmpty((await Search("'; drop table")).Rows);
    }

    [TestMethod]
    public async Task Whatever_is_typed_finds_exactly_the_names_that_hold_it()
    {
        string[] names = ["Anna", "B%b", "C_d", "[e]", "f]g", "ANNABELLE", "100%", "___"];
        foreach (var name in names)
        {
            _world.AddOrder(name);
        }

        var query = _world.Grid();
        await Gen.String[Gen.Char["aN%_[]e10-^"], 1, 3].SampleAsync(
            async text =>
            {
                var found = await query.ReadAsync(new GridRequest { View = _world.Orders, Search = text }, CancellationToken.None);

                // Number and key of an order are searched too.
                var expected = names.Where((name, index) => Holds(name, text) || Holds($"{100_000_001 + index}", text) || Holds($"main-{index + 1}", text));
                return found.Rows.Select(Customer).Order().SequenceEqual(expected.Order());
            },
            iter: 60,
            threads: 1);
    }

    [TestMethod]
    public async Task A_column_nobody_knows_leaves_the_order_of_the_view()
    {
        _world.AddOrder();

        var page = await Read(new GridRequest { View = _world.Orders, Sort = new GridSort("password", Descending: false) });

        Assert.AreEqual(new GridSort("mag_placedon", Descending: true), page.Sort);
        Assert.HasCount(1, page.Rows);
    }

    [TestMethod]
    public async Task Rows_of_one_contact_only()
    {
        var contact = _world.AddContact("Berger");
        _world.AddOrder("Hers", contact: contact);
        _world.AddOrder("Somebody else's");

        var page = await Read(new GridRequest { View = _world.Orders, RelatedColumn = "mag_contactid", RelatedId = contact });

        Assert.AreEqual("Hers", Customer(page.Rows.Single()));
    }

    [TestMethod]
    public async Task Cells_show_what_people_read_and_lead_where_they_may_go()
    {
        var contact = _world.AddContact("Berger");
        var id = _world.AddOrder(total: 1234.5m, state: 2, contact: contact, placed: new DateTime(2026, 3, 4, 17, 5, 0, DateTimeKind.Utc));

        var row = (await Read(new GridRequest { View = _world.Orders })).Rows.Single();

        Assert.AreEqual($"/app/mag_order/{id:D}", Cell(row, "mag_name").Href);
        Assert.AreEqual("€1,234.5000", Cell(row, "mag_grandtotal").Text);
        Assert.AreEqual(new GridCell("Berger", $"/app/contact/{contact:D}"), Cell(row, "mag_contactid"));
        Assert.AreEqual(new GridCell(string.Empty, null), Cell(row, "mag_accountid"));
        StringAssert.Contains(Cell(row, "mag_placedon").Text, "2026");
    }

    [TestMethod]
    public async Task Moments_are_shown_where_the_reader_is()
    {
        _world.AddOrder(placed: new DateTime(2026, 3, 4, 23, 5, 0, DateTimeKind.Utc));
        var session = _world.SignIn();
        var query = new GridQuery(_world.Dataverse.Metadata, _world.Catalog, session);
        var there = Cell((await query.ReadAsync(new GridRequest { View = _world.Orders }, CancellationToken.None)).Rows.Single(), "mag_placedon").Text;

        session.MoveTo(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "east", "east"));
        var here = Cell((await query.ReadAsync(new GridRequest { View = _world.Orders }, CancellationToken.None)).Rows.Single(), "mag_placedon").Text;

        Assert.AreNotEqual(there, here);
        StringAssert.Contains(there, "4");
        StringAssert.Contains(here, "5");
    }

    [TestMethod]
    public async Task A_user_without_the_right_is_refused_by_Dataverse()
    {
        var view = _world.Catalog.DefaultView("mag_syncissue")!;

        var fault = await Assert.ThrowsExactlyAsync<FaultException<OrganizationServiceFault>>(
            () => _world.Grid("MAG Sales Reader").ReadAsync(new GridRequest { View = view }, CancellationToken.None));

        var problem = GridProblem.Of(fault);
        Assert.AreEqual("You may not see Sync Issues", GridProblem.Title(problem, "Sync Issues"));
        Assert.AreEqual("None of your security roles allows it.", problem.Text);
        Assert.DoesNotContain("Principal", problem.Text);
    }

    [TestMethod]
    public async Task A_lookup_to_a_table_one_may_not_read_is_no_link()
    {
        _world.AddOrder();

        // The sales reader sees orders; the store itself is a matter of the administrators.
        var reads = _world.SignIn("MAG Sales Reader").Allows("mag_store", Dataverse.AccessRight.Read);
        var page = await _world.Grid("MAG Sales Reader").ReadAsync(new GridRequest { View = _world.Orders }, CancellationToken.None);

        Assert.AreEqual(reads, Cell(page, page.Rows.Single(), "mag_storeid").Href is not null);
    }

    [TestMethod]
    public async Task More_rows_than_Dataverse_counts_are_said_to_be_more()
    {
        for (var order = 0; order < 5001; order++)
        {
            _world.AddOrder();
        }

        var page = await Read(new GridRequest { View = _world.Orders, Page = 100 });

        Assert.AreEqual((5000, true, true), (page.Total, page.IsMore, page.HasNext));
        Assert.AreEqual((4951, 5000), (page.FirstRow, page.LastRow));
    }

    private static bool Holds(string value, string text) => value.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static string Customer(GridRow row) => row.Cells[2].Text;

    private GridCell Cell(GridRow row, string column) => row.Cells[_world.Orders.Columns.ToList().FindIndex(candidate => candidate.Name == column)];

    private static GridCell Cell(GridPage page, GridRow row, string column) => row.Cells[page.Columns.ToList().FindIndex(candidate => candidate.Name == column)];

    private Task<GridPage> Read(GridRequest request) => _world.Grid().ReadAsync(request, CancellationToken.None);

    private Task<GridPage> Search(string text) => Read(new GridRequest { View = _world.Orders, Search = text });
}
