using System.Net;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>Forms as the first answer of the server has them, made from the solution that ships.</summary>
[TestClass]
public sealed class RowPageTests
{
    private const string Agent = "MAG Service Agent";
    private const string Reader = "MAG Sales Reader";

    private static FormServer s_server = null!;

    public TestContext TestContext { get; set; } = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => s_server = await FormServer.StartAsync(context.CancellationToken);

    [ClassCleanup]
    public static async Task StopAsync() => await s_server.DisposeAsync();

    [TestMethod]
    public async Task An_order_is_shown_with_name_header_tabs_and_the_way_back()
    {
        var html = await GetAsync($"/app/mag_order/{s_server.World.Order("000000042"):D}", role: null);

        StringAssert.StartsWith(Html.First(html, "h1"), "000000042");
        StringAssert.Contains(Html.First(html, "title"), "Order: 000000042");
        CollectionAssert.Contains(Html.All(html, "role=\"tab\"[^>]*>(.*?)</button>").ToArray(), "Lines");
        StringAssert.Contains(Html.Text(Html.Field(html, "mag_grandtotal")), "€119.50");
        Assert.IsTrue(html.Contains("/mag_order\"", StringComparison.Ordinal), "a link to the list of orders");
    }

    [TestMethod]
    public async Task Sections_have_headings_and_tabs_name_their_panels()
    {
        var html = await GetAsync($"/app/mag_order/{s_server.World.Order("000000043"):D}", role: null);

        Assert.IsNotEmpty(Html.All(html, "<h2 [^>]*class=\"mag-section-title\"[^>]*>(.*?)</h2>"));
        Assert.HasCount(1, Html.All(html, "role=\"tab\"[^>]*aria-selected=\"true\"[^>]*>(.*?)</button>"));
        Assert.IsTrue(html.Contains("role=\"tabpanel\" id=\"panel-0\" aria-labelledby=\"tab-0\"", StringComparison.Ordinal), "the panel of the first tab");
    }

    [TestMethod]
    public async Task Fields_that_can_be_edited_have_a_label_bound_to_an_input()
    {
        var field = Html.Field(await GetAsync($"/app/contact/{s_server.World.Contact("Anna", "Hansen"):D}", role: null), "lastname");

        var id = Html.All(field, "(<label for=\"[^\"]+\")").Count == 1 ? field.Split("for=\"")[1].Split('"')[0] : string.Empty;
        Assert.IsTrue(field.Contains($"<input id=\"{id}\"", StringComparison.Ordinal), field);
        Assert.IsTrue(field.Contains("value=\"Hansen\"", StringComparison.Ordinal), field);
        Assert.IsTrue(field.Contains("aria-required=\"true\"", StringComparison.Ordinal), field);
    }

    [TestMethod]
    public async Task Without_the_right_to_write_nothing_can_be_edited_and_addresses_are_links()
    {
        var html = await GetAsync($"/app/contact/{s_server.World.Contact("Anna", "Hansen"):D}", Reader);

        Assert.IsFalse(Html.Field(html, "lastname").Contains("<input", StringComparison.Ordinal), "no input");
        Assert.IsTrue(Html.Field(html, "emailaddress1").Contains("href=\"mailto:anna.hansen@example.com\"", StringComparison.Ordinal), "a link");
        Assert.IsFalse(html.Contains("Save & close", StringComparison.Ordinal), "no save");
        StringAssert.Contains(Html.Text(html), "Read-only: your security roles do not allow changing it.");
    }

    [TestMethod]
    public async Task A_looked_up_row_is_a_link_to_its_form()
    {
        var contact = s_server.World.Contact("Nora", "Nord");

        var html = await GetAsync($"/app/mag_order/{s_server.World.Order("000000044", contact):D}", Reader);

        Assert.IsTrue(Html.Field(html, "mag_contactid").Contains($"href=\"/app/contact/{contact:D}\"", StringComparison.Ordinal), "a link");
    }

    [TestMethod]
    public async Task A_customer_shows_the_orders_that_point_to_it()
    {
        var contact = s_server.World.Contact("Otto", "Order");
        s_server.World.Order("MINE-1", contact);
        s_server.World.Order("OTHER-1", s_server.World.Contact("Olga", "Other"));

        var html = await GetAsync($"/app/contact/{contact:D}", role: null);

        Assert.IsTrue(html.Contains("MINE-1", StringComparison.Ordinal), "its own order");
        Assert.IsFalse(html.Contains("OTHER-1", StringComparison.Ordinal), "no other order");
    }

    [TestMethod]
    public async Task A_customer_shows_its_timeline()
    {
        var contact = new EntityReference("contact", s_server.World.Contact("Tina", "Time"));
        s_server.World.Task("Send a voucher", contact);
        s_server.World.Note("Wants the blue carrier only", contact);

        var text = Html.Text(await GetAsync($"/app/contact/{contact.Id:D}", Agent));

        StringAssert.Contains(text, "Send a voucher");
        StringAssert.Contains(text, "Wants the blue carrier only");
    }

    [TestMethod]
    public async Task A_case_shows_its_customer_in_a_quick_view()
    {
        var contact = s_server.World.Contact("Quinn", "Quick");
        var incident = s_server.World.Case("Lamp arrived broken", new EntityReference("contact", contact));

        var text = Html.Text(await GetAsync($"/app/incident/{incident:D}", role: null));

        StringAssert.Contains(text, "quinn.quick@example.com");
        StringAssert.Contains(text, "Resolve case");
    }

    [TestMethod]
    public async Task A_table_without_a_form_is_shown_by_its_columns()
    {
        var euro = s_server.World.Dataverse.Rows("transactioncurrency").Single(row => row.GetAttributeValue<string>("isocurrencycode") == "EUR");

        var html = await GetAsync($"/app/transactioncurrency/{euro.Id:D}", role: null);

        StringAssert.StartsWith(Html.First(html, "h1"), "Euro");
        Assert.IsTrue(Html.Field(html, "isocurrencycode").Contains("EUR", StringComparison.Ordinal), "its code");
    }

    [TestMethod]
    public async Task What_rows_hold_is_text_and_never_markup()
    {
        var contact = s_server.World.Contact("<script>alert(1)</script>", "Hansen");
        var (_, html) = await s_server.GetAsync($"/app/contact/{contact:D}", role: null, TestContext.CancellationToken, decode: false);

        Assert.IsFalse(html.Contains("<script>alert", StringComparison.Ordinal), "not escaped");
    }

    [TestMethod]
    [DataRow("contact")]
    [DataRow("mag_order")]
    public async Task A_row_that_is_not_there_is_not_found(string table)
    {
        var (status, html) = await s_server.GetAsync($"/app/{table}/0f000000-0000-4000-8000-000000000077", role: null, TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.NotFound, status);
        StringAssert.Contains(Html.First(html, "h1"), "does not exist");
    }

    [TestMethod]
    public async Task A_table_that_is_not_there_is_not_found()
    {
        var (status, html) = await s_server.GetAsync("/app/nothing/0f000000-0000-4000-8000-000000000077", role: null, TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.NotFound, status);
        Assert.AreEqual("This table does not exist", Html.First(html, "h1"));
    }

    [TestMethod]
    public async Task A_row_that_may_not_be_read_is_refused_with_the_platforms_reason()
    {
        var (status, html) = await s_server.GetAsync($"/app/mag_syncissue/{s_server.World.Issue("Order 17"):D}", Reader, TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.Forbidden, status);
        Assert.AreEqual("You cannot open this Sync Issue", Html.First(html, "h1"));
        StringAssert.Contains(Html.Text(html), "0x80040220");
        Assert.IsFalse(html.Contains("Order 17", StringComparison.Ordinal), "nothing of the row");
    }

    [TestMethod]
    public async Task A_new_row_starts_with_what_the_address_gives_it()
    {
        var contact = s_server.World.Contact("Nils", "New");

        var html = await GetAsync($"/app/incident/new?customerid=contact:{contact:D}", role: null);

        StringAssert.StartsWith(Html.First(html, "h1"), "New Case");
        StringAssert.Contains(Html.Text(Html.Field(html, "customerid")), "Nils New");
        Assert.IsTrue(Html.Field(html, "title").Contains("<input", StringComparison.Ordinal), "an empty title");
    }

    [TestMethod]
    public async Task A_quick_create_form_asks_for_less_than_the_main_form()
    {
        var quick = await GetAsync("/app/mag_valuemap/new?quick=true", role: null);
        var main = await GetAsync("/app/mag_valuemap/new", role: null);

        Assert.IsLessThan(Html.All(main, "(data-column=\"[^\"]+\")").Count, Html.All(quick, "(data-column=\"[^\"]+\")").Count);
        StringAssert.StartsWith(Html.First(quick, "h1"), "New Value Map");
    }

    [TestMethod]
    public async Task A_new_row_is_refused_to_those_who_may_not_create_it()
    {
        var (status, html) = await s_server.GetAsync("/app/mag_order/new", Reader, TestContext.CancellationToken);

        Assert.AreEqual(HttpStatusCode.Forbidden, status);
        StringAssert.Contains(Html.Text(html), "do not allow creating");
    }

    [TestMethod]
    public async Task Every_form_of_the_solution_opens()
    {
        var world = s_server.World;
        foreach (var table in FormReader.ReadSolution(FormWorld.SolutionFolder).Where(form => form.Kind == FormKind.Main).Select(form => form.Table).Distinct())
        {
            var (status, html) = await s_server.GetAsync($"/app/{table}/new", role: null, TestContext.CancellationToken);

            Assert.AreEqual(HttpStatusCode.OK, status, table);
            StringAssert.StartsWith(Html.First(html, "h1"), $"New {world.Table(table).DisplayName}");
        }
    }

    private async Task<string> GetAsync(string address, string? role)
    {
        var (status, html) = await s_server.GetAsync(address, role, TestContext.CancellationToken);
        Assert.AreEqual(HttpStatusCode.OK, status, address);
        return html;
    }
}
