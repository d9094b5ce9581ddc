using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Service requests of a store become cases, with the rights of the integration role.</summary>
[TestClass]
public sealed class ServiceRequestTests
{
    private readonly ServiceWorld _world = new();

    [TestMethod]
    public void A_question_of_a_customer_becomes_a_case_with_customer_order_and_routing()
    {
        _world.Import(TestMessages.Order());

        var result = _world.Import(ServiceWorld.Request() with
        {
            OrderNumber = "#000000012",
            Priority = "high",
            Lines = [new ServiceRequestLine { Sku = "MUG", Quantity = 2m, Reason = "Late" }],
        });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        var row = _world.Case;
        Assert.AreEqual(row.Id, result.Id);
        Assert.AreEqual("Where is my order?", row.Text(IncidentTable.Title));
        Assert.AreEqual("It should have been here on Monday.\n\n2 x MUG (Late)", row.Text(IncidentTable.Description));
        Assert.AreEqual(_world.Store.Single("contact").Id, row.Link(IncidentTable.Customer));
        Assert.AreEqual(_world.Store.Single("mag_order").Id, row.Link(IncidentTable.Order));
        Assert.AreEqual(_world.Store.Id, row.Link(IncidentTable.Store));
        Assert.AreEqual("77", row.Text(IncidentTable.RequestId));
        Assert.AreEqual("main-case-77", row.Text(IncidentTable.ExternalKey));
        Assert.AreEqual((int)CasePriority.High, row.Choice(IncidentTable.PriorityCode));
        Assert.AreEqual((int)CaseType.Question, row.Choice(IncidentTable.TypeCode));
        Assert.AreEqual(IncidentTable.Web, row.Choice(IncidentTable.OriginCode));
    }

    [TestMethod]
    public void The_same_request_twice_makes_one_case()
    {
        _world.Import(TestMessages.Customer());
        var first = _world.Import(ServiceWorld.Request());

        var second = _world.Import(ServiceWorld.Request());

        Assert.AreEqual(ImportOutcome.Unchanged, second.Outcome);
        Assert.AreEqual(first.Id, second.Id);
        Assert.HasCount(1, _world.Store.Rows("incident"));
    }

    [TestMethod]
    [DataRow("77")]
    [DataRow("web-form_2026.11.23-aa4f")]
    [DataRow("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public void Names_of_requests_may_hold_dashes_and_be_long(string id)
    {
        _world.Import(TestMessages.Customer());

        Assert.AreEqual(ImportOutcome.Created, _world.Import(ServiceWorld.Request(id)).Outcome);
        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ServiceWorld.Request(id)).Outcome);
    }

    [TestMethod]
    public void An_unknown_e_mail_address_becomes_a_contact_where_the_store_makes_contacts_of_guests()
    {
        var result = _world.Import(ServiceWorld.Request() with { CustomerId = null, Email = "new@example.com", CustomerName = "Nora von Neu" });
        _world.Import(ServiceWorld.Request("78") with { CustomerId = null, Email = "NEW@example.com" });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        var contact = _world.Store.Single("contact");
        Assert.AreEqual("Nora von", contact.Text(ContactTable.FirstName));
        Assert.AreEqual("Neu", contact.Text(ContactTable.LastName));
        Assert.AreEqual(IdentityTrust.Guest, contact.Choice<IdentityTrust>(ContactTable.Trust));
        Assert.IsTrue(_world.Store.Rows("incident").All(row => row.Link(IncidentTable.Customer) == contact.Id));
    }

    [TestMethod]
    public void Who_gives_no_name_is_called_by_the_address()
    {
        _world.Import(ServiceWorld.Request() with { CustomerId = null, Email = "new@example.com", CustomerName = " " });

        Assert.AreEqual("new@example.com", _world.Store.Single("contact").Text(ContactTable.LastName));
    }

    [TestMethod]
    public void An_unknown_e_mail_address_is_held_where_the_store_makes_no_contacts_of_guests()
    {
        var world = new ServiceWorld(store => store[StoreTable.CreateGuestContacts] = false);

        var result = world.Import(ServiceWorld.Request() with { CustomerId = null, Email = "new@example.com" });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-CAS-005: ", result.Detail);
        Assert.IsNull(result.Id);
        Assert.IsEmpty(world.Store.Rows("incident"));
        Assert.IsEmpty(world.Store.Rows("contact"));
    }

    [TestMethod]
    public void A_request_of_nobody_is_held()
    {
        var result = _world.Import(ServiceWorld.Request() with { CustomerId = null, Email = null });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.IsEmpty(_world.Store.Rows("incident"));
    }

    [TestMethod]
    public void An_e_mail_address_of_three_contacts_is_held()
    {
        foreach (var name in new[] { "One", "Two", "Three" })
        {
            _world.Store.Add("contact", ("lastname", name), ("emailaddress1", "shared@example.com"));
        }

        var result = _world.Import(ServiceWorld.Request() with { CustomerId = null, Email = "shared@example.com" });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-CAS-006: ", result.Detail);
        Assert.IsEmpty(_world.Store.Rows("incident"));
    }

    [TestMethod]
    public void Whoever_asks_six_times_within_an_hour_is_held_until_the_hour_is_over()
    {
        for (var number = 1; number <= 5; number++)
        {
            Assert.AreEqual(ImportOutcome.Created, Import(number).Outcome);
        }

        var sixth = Import(6);
        Assert.AreEqual(ImportOutcome.Held, sixth.Outcome);
        Assert.StartsWith("MAG-CAS-007: ", sixth.Detail);
        Assert.HasCount(5, _world.Store.Rows("incident"));
        Assert.AreEqual(ImportOutcome.Created, _world.Import(ServiceWorld.Request("90") with { CustomerId = null, Email = "other@example.com" }).Outcome);

        _world.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.AreEqual(ImportOutcome.Created, Import(6).Outcome);
    }

    [TestMethod]
    public void The_limit_of_requests_can_be_set()
    {
        _world.Set("mag_CaseLimits", "1");

        Assert.AreEqual(ImportOutcome.Created, Import(1).Outcome);
        Assert.AreEqual(ImportOutcome.Held, Import(2).Outcome);
    }

    [TestMethod]
    public void The_order_of_somebody_else_is_not_linked()
    {
        _world.Import(TestMessages.Order());

        _world.Import(ServiceWorld.Request() with { CustomerId = null, Email = "stranger@example.com", OrderNumber = "000000012" });

        Assert.IsNull(_world.Case.Link(IncidentTable.Order));
        Assert.Contains("not one of this customer", _world.Case.Text(IncidentTable.Description)!);
    }

    [TestMethod]
    public async Task A_case_about_an_order_that_is_not_there_yet_is_linked_when_it_arrives()
    {
        _world.Import(ServiceWorld.Request() with { OrderNumber = "000000012" });
        Assert.IsNull(_world.Case.Link(IncidentTable.Order));

        _world.Import(TestMessages.Order());
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(_world.Store.Single("mag_order").Id, _world.Case.Link(IncidentTable.Order));
    }

    [TestMethod]
    public void The_subject_comes_from_the_value_map_of_the_store_then_of_all_stores_then_the_default()
    {
        var delivery = _world.Store.Add("subject", ("title", "Delivery"));
        var others = _world.Store.Add("subject", ("title", "Others"));
        Map("Question", "Delivery", isDefault: false);
        Map(null, others.ToString(), isDefault: true);

        _world.Import(ServiceWorld.Request("1"));
        _world.Import(ServiceWorld.Request("2", ServiceRequestKind.Complaint));

        Assert.AreEqual(delivery, _world.Store.Get("incident", "main-case-1").Link(IncidentTable.Subject));
        Assert.AreEqual(others, _world.Store.Get("incident", "main-case-2").Link(IncidentTable.Subject));
        Assert.AreEqual((int)CaseType.Problem, _world.Store.Get("incident", "main-case-2").Choice(IncidentTable.TypeCode));
    }

    [TestMethod]
    public void Files_are_kept_with_the_case_and_refused_ones_are_named()
    {
        _world.Import(ServiceWorld.Request() with
        {
            Attachments =
            [
                new Attachment { Name = "../../bill.pdf", ContentType = "text/html", Content = Convert.ToBase64String("%PDF-1.7"u8) },
                new Attachment { Name = "virus.exe", ContentType = "image/png", Content = Convert.ToBase64String("MZ"u8) },
                new Attachment { Name = "fake.png", ContentType = "image/png", Content = Convert.ToBase64String("MZ not a picture"u8) },
            ],
        });

        var note = _world.Store.Single("annotation");
        Assert.AreEqual("bill.pdf", note.Text(AnnotationTable.FileName));
        Assert.AreEqual("application/pdf", note.Text(AnnotationTable.MimeType));
        Assert.AreEqual(_world.Case.Id, note.Link("objectid"));
        Assert.Contains("File virus.exe is not kept: files of this kind are not taken.", _world.Case.Text(IncidentTable.Description)!);
        Assert.Contains("File fake.png is not kept: its content is not what its name says.", _world.Case.Text(IncidentTable.Description)!);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{}")]
    [DataRow("""{"source":{"store":"main","id":"1"},"kind":"Question"}""")]
    public void What_is_no_request_is_refused(string payload) => Assert.StartsWith(
        "MAG-CAS-001: ",
        Assert.ThrowsExactly<InvalidPluginExecutionException>(() => PluginCall.Run(new ImportServiceRequest(), null!, payload)).Message);

    [TestMethod]
    public void What_does_not_fit_is_refused_before_anything_is_written()
    {
        var exception = Assert.Throws<Exception>(() => _world.Import(ServiceWorld.Request() with { CustomerId = null, Email = new string('x', 101) + "@example.com" }));

        Assert.Contains("MAG-CAS-002", exception.Message);
        Assert.IsEmpty(_world.Store.Rows("contact"));
    }

    [TestMethod]
    public void The_number_of_requests_is_as_documented()
    {
        _world.Import(TestMessages.Order());

        Assert.HasCount(7, Requests(ServiceWorld.Request() with { OrderNumber = null }));
        Assert.HasCount(1, Requests(ServiceWorld.Request() with { OrderNumber = null }));
        Assert.HasCount(8, Requests(ServiceWorld.Request("2") with { OrderNumber = "000000012" }));
        Assert.HasCount(10, Requests(ServiceWorld.ReturnRequest("3")));
        Assert.HasCount(9, Requests(ServiceWorld.Request("4") with { OrderNumber = null, CustomerId = null, Email = "new@example.com" }));
    }

    private IReadOnlyList<string> Requests(ServiceRequest request) =>
        CountedCall.Run(_world.Dataverse, new ImportServiceRequest(), ("Payload", TestStore.Text(request)));

    private ImportResult Import(int number) => _world.Import(ServiceWorld.Request($"{number}") with { OrderNumber = null });

    private void Map(string? value, string target, bool isDefault) => _world.Store.Add(
        "mag_valuemap",
        ("mag_mapkind", new OptionSetValue((int)ValueMapKind.CaseSubject)),
        ("mag_magentovalue", value),
        ("mag_targetvalue", target),
        ("mag_isdefault", isDefault));
}
