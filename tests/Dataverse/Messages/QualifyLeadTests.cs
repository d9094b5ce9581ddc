using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class QualifyLeadTests
{
    private readonly CoreDataverse _dataverse = new();
    private readonly Guid _lead;

    public QualifyLeadTests() => _lead = _dataverse.Service.Create(new Entity("lead")
    {
        ["subject"] = "Fifty chairs",
        ["firstname"] = "Ann",
        ["lastname"] = "Roe",
        ["companyname"] = "Roe Ltd",
        ["emailaddress1"] = "ann@shop.example",
        ["address1_city"] = "Bern",
        ["estimatedamount"] = new Money(5000m),
    });

    [TestMethod]
    public void Makes_what_is_asked_for_and_closes_the_lead()
    {
        var created = Qualify(account: true, contact: true, opportunity: true);

        CollectionAssert.AreEqual(new[] { "account", "contact", "opportunity" }, created.Select(row => row.LogicalName).ToList());
        var account = _dataverse.Row("account", created[0].Id);
        var contact = _dataverse.Row("contact", created[1].Id);
        var opportunity = _dataverse.Row("opportunity", created[2].Id);
        Assert.AreEqual("Roe Ltd", account["name"]);
        Assert.AreEqual("Bern", contact["address1_city"]);
        Assert.AreEqual(account.Id, contact.GetAttributeValue<EntityReference>("parentcustomerid").Id);
        Assert.AreEqual("Fifty chairs", opportunity["name"]);
        Assert.AreEqual(account.Id, opportunity.GetAttributeValue<EntityReference>("customerid").Id);
        Assert.AreEqual(5000m, opportunity.GetAttributeValue<Money>("estimatedvalue").Value);
        Assert.AreEqual(_lead, opportunity.GetAttributeValue<EntityReference>("originatingleadid").Id);
        Assert.AreEqual("Qualified", _dataverse.Row("lead", _lead).FormattedValues["statecode"]);
    }

    [TestMethod]
    public void A_contact_alone_is_the_customer_of_the_opportunity()
    {
        var created = Qualify(account: false, contact: true, opportunity: true);

        Assert.AreEqual(created[0].Id, _dataverse.Row("opportunity", created[1].Id).GetAttributeValue<EntityReference>("customerid").Id);
    }

    [TestMethod]
    public void The_existing_contact_of_the_lead_is_taken()
    {
        var existing = _dataverse.Service.Create(new Entity("contact"));
        _dataverse.Service.Update(new Entity("lead", _lead) { ["parentcontactid"] = new EntityReference("contact", existing) });

        var created = Qualify(account: false, contact: false, opportunity: true);

        Assert.AreEqual(existing, _dataverse.Row("opportunity", created.Single().Id).GetAttributeValue<EntityReference>("parentcontactid").Id);
    }

    [TestMethod]
    public void A_lead_is_qualified_once()
    {
        Qualify(account: false, contact: true, opportunity: false);

        FaultAssert.Code(FaultCodes.InvalidStatus, () => Qualify(account: false, contact: true, opportunity: false));

        Assert.AreEqual(1, _dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public void A_wrong_reason_undoes_everything()
    {
        FaultAssert.Code(FaultCodes.InvalidStatus, () => Qualify(account: true, contact: true, opportunity: true, status: 4));

        Assert.AreEqual(0, _dataverse.Sandbox.Count("account"));
        Assert.AreEqual("Open", _dataverse.Row("lead", _lead).FormattedValues["statecode"]);
    }

    [TestMethod]
    public void Nobody_qualifies_what_is_no_lead() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Execute(new QualifyLeadRequest
        {
            LeadId = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact"))),
            Status = new OptionSetValue(3),
        }));

    private EntityReferenceCollection Qualify(bool account, bool contact, bool opportunity, int status = 3) =>
        ((QualifyLeadResponse)_dataverse.Service.Execute(new QualifyLeadRequest
        {
            LeadId = new EntityReference("lead", _lead),
            CreateAccount = account,
            CreateContact = contact,
            CreateOpportunity = opportunity,
            Status = new OptionSetValue(status),
        })).CreatedEntities;
}
