using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>What people write to the shop becomes a case, once, with customer, order, files and what routing needs.</summary>
[TestClass]
public sealed class ServiceRequestTests
{
    private const int LargestFile = 2 * 1024 * 1024;
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private static CaseDesk _desk = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context) => _desk = await CaseDesk.StartAsync();

    [ClassCleanup]
    public static async Task Stop() => await _desk.DisposeAsync();

    [TestMethod]
    public async Task A_request_sent_twice_is_one_case_of_customer_and_order_with_what_routing_needs()
    {
        var (customer, order, number, contact) = await _desk.BuyerAsync("Kaja", "Klage");
        var subject = _desk.Live.Clerk.Create(new Entity("subject") { ["title"] = "Complaints" });
        _desk.Live.Clerk.Create(new Entity("mag_valuemap") { ["mag_mapkind"] = new OptionSetValue(772100008), ["mag_magentovalue"] = "Complaint", ["mag_targetvalue"] = "Complaints" });
        var request = CaseDesk.Request("kaja.klage@people.example", customer, $"#{number}");
        (request["kind"], request["priority"]) = ("complaint", "high");

        await _desk.AskAsync("kaja-1", request, times: 2);

        var incident = _desk.Case("kaja-1");
        Assert.AreEqual((contact, _desk.World.Order(order).Id, subject), (incident.Link("customerid"), incident.Link("mag_orderid"), incident.Link("subjectid")));
        Assert.AreEqual((1, 2, 3), (incident.Choice("prioritycode"), incident.Choice("casetypecode"), incident.Choice("caseorigincode")));
        Assert.AreEqual(("The lid is broken", "It arrived like that.", number), (incident.Text("title"), incident.Text("description"), incident.Text("mag_ordernumber")));
        Assert.AreEqual(_desk.World.Rows("mag_store").Single().Id, incident.Link("mag_storeid"));
        Assert.IsFalse(string.IsNullOrEmpty(incident.Text("ticketnumber")));
    }

    [TestMethod]
    public async Task Somebody_nobody_knows_becomes_a_contact_as_a_guest_and_stays_the_same_one()
    {
        const string Email = "fremd@people.example";
        var request = CaseDesk.Request(Email);
        request["customerName"] = "Franz von Fremd";

        await _desk.AskAsync("fremd-1", request);
        await _desk.AskAsync("fremd-2", CaseDesk.Request("Fremd@People.Example"));

        var contact = _desk.World.Contacts(Email).Single();
        Assert.AreEqual(("Franz von", "Fremd", 0), (contact.Text("firstname"), contact.Text("lastname"), contact.Option("mag_trust")));
        Assert.AreEqual((contact.Id, contact.Id), (_desk.Case("fremd-1").Link("customerid"), _desk.Case("fremd-2").Link("customerid")));

        var customer = await _desk.Live.RegisterAsync(LiveShop.Person("Franz", "Fremd") with { Email = Email });
        Assert.AreEqual(contact.Id, _desk.Live.ContactOf(customer));
        Assert.AreEqual(2, _desk.World.Contacts(Email).Single().Option("mag_trust"));
    }

    [TestMethod]
    public async Task The_order_of_somebody_else_is_not_linked_and_the_case_says_so()
    {
        var (_, _, number, _) = await _desk.BuyerAsync("Bea", "Besitzer");

        await _desk.AskAsync("neugier-1", CaseDesk.Request("neugier@people.example", orderNumber: number));

        Assert.IsNull(_desk.Case("neugier-1").Link("mag_orderid"));
        StringAssert.Contains(_desk.Case("neugier-1").Text("description"), "not one of this customer");
    }

    [TestMethod]
    public async Task Files_within_the_limits_are_notes_of_the_case_and_one_that_lies_is_named()
    {
        var request = CaseDesk.Request("datei@people.example");
        request["attachments"] = new JsonArray(
            CaseDesk.File("lid.png", "image/png", Png),
            CaseDesk.File("letter.txt", "text/plain", Encoding.ASCII.GetBytes(new string('a', LargestFile))),
            CaseDesk.File("program.png", "image/png", "MZ this is no picture"u8.ToArray()));

        await _desk.AskAsync("datei-1", request, times: 2);

        var incident = _desk.Case("datei-1");
        var notes = _desk.World.Rows("annotation").Where(row => row.Link("objectid") == incident.Id).OrderBy(row => row.Text("filename"), StringComparer.Ordinal).ToList();
        CollectionAssert.AreEqual(new[] { "letter.txt", "lid.png" }, notes.Select(note => note.Text("filename")).ToList());
        Assert.AreEqual(Convert.ToBase64String(Png), notes[1].Text("documentbody"));
        Assert.HasCount(LargestFile, Convert.FromBase64String(notes[0].Text("documentbody")!));
        StringAssert.Contains(incident.Text("description"), "File program.png is not kept: its content is not what its name says.");
    }

    [TestMethod]
    [DataRow("too-large", "letter.txt", "text/plain", LargestFile + 1, 1)]
    [DataRow("too-many", "letter.txt", "text/plain", 10, 6)]
    [DataRow("empty", "letter.txt", "text/plain", 0, 1)]
    [DataRow("program", "letter.exe", "application/x-msdownload", 10, 1)]
    [DataRow("disguised", "letter.exe", "text/plain", 10, 1)]
    [DataRow("with-path", "../letter.txt", "text/plain", 10, 1)]
    public async Task Files_beyond_the_limits_are_refused_at_the_door_and_nothing_is_kept(string id, string name, string contentType, int size, int count)
    {
        var request = CaseDesk.Request($"{id}@people.example");
        request["attachments"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => CaseDesk.File(name, contentType, Encoding.ASCII.GetBytes(new string('a', size))))]);

        var (status, code, _) = await _desk.TryAskAsync(id, request);

        Assert.AreEqual((400, "MAG-INT-004"), (status, code));
        Assert.IsEmpty(_desk.Cases(id));
        Assert.IsEmpty(_desk.World.Contacts($"{id}@people.example"));
    }

    [TestMethod]
    public async Task A_request_of_an_address_three_contacts_have_waits_on_the_error_desk_until_they_are_one()
    {
        const string Email = "wer.denn@people.example";
        var contacts = new[] { "Eins", "Zwei", "Drei" }.Select(name => _desk.Live.Type(name, Email)).ToList();

        await _desk.AskAsync("wer-1", CaseDesk.Request(Email));

        Assert.IsEmpty(_desk.Cases("wer-1"));
        Assert.AreEqual(("MAG-CAS-006", "servicerequest"), (_desk.Issue("wer-1").Text("mag_errorcode"), _desk.Issue("wer-1").Text("mag_entitytype")));
        Assert.IsFalse(string.IsNullOrEmpty(_desk.Issue("wer-1").Text("mag_hint")));

        _desk.Live.Merge(contacts[0], contacts[1]);
        _desk.Live.Merge(contacts[0], contacts[2]);
        await _desk.ResubmitAsync("wer-1");

        Assert.AreEqual((contacts[0], "It arrived like that."), (_desk.Case("wer-1").Link("customerid"), _desk.Case("wer-1").Text("description")));
    }
}
