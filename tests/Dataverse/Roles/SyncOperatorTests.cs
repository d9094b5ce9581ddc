using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>The person who keeps the exchange with the stores running.</summary>
[TestClass]
public sealed class SyncOperatorTests
{
    private const int Resubmitted = 772100000;
    private const int Undecided = 772100002;
    private const int MagentoWins = 772100000;

    private readonly RoleWorld _world = new("MAG Sync Operator");

    [TestMethod]
    public void Resubmits_a_sync_issue_with_a_corrected_value()
    {
        var issue = _world.Foreign("mag_syncissue");

        _world.User.Update(new Entity("mag_syncissue", issue)
        {
            ["mag_fieldpath"] = "mag_order.mag_taxid",
            ["mag_correctedvalue"] = "DE123456789",
            ["statuscode"] = new OptionSetValue(Resubmitted),
        });

        var row = _world.Row("mag_syncissue", issue);
        Assert.AreEqual(Resubmitted, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(_world.UserId, row.GetAttributeValue<EntityReference>("mag_resubmittedbyid").Id);
        StringAssert.Contains(row.GetAttributeValue<string>("mag_corrections"), "DE123456789");
    }

    [TestMethod]
    public void Cannot_make_a_sync_issue_disappear()
    {
        var issue = _world.Foreign("mag_syncissue");

        Denied("prvDeletemag_SyncIssue", () => _world.User.Delete("mag_syncissue", issue));
    }

    /// <summary>The contact changes because the product does it: the operator may not.</summary>
    [TestMethod]
    public void Decides_a_conflict_about_a_contact_nobody_lets_them_change()
    {
        var contact = _world.Foreign("contact");
        var conflict = Conflict(contact);

        _world.User.Update(new Entity("mag_conflict", conflict) { ["mag_decision"] = new OptionSetValue(MagentoWins) });

        Assert.AreEqual(MagentoWins, _world.Row("mag_conflict", conflict).GetAttributeValue<OptionSetValue>("mag_decision").Value);
        Assert.AreEqual("Buyer", _world.Row("contact", contact).GetAttributeValue<string>("jobtitle"));
        Denied("prvWriteContact", () => _world.User.Update(new Entity("contact", contact) { ["jobtitle"] = "Seller" }));
    }

    [TestMethod]
    public void Is_told_when_a_conflict_says_too_little_to_be_decided()
    {
        var conflict = _world.Foreign("mag_conflict");

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(
            () => _world.User.Update(new Entity("mag_conflict", conflict) { ["mag_decision"] = new OptionSetValue(MagentoWins) }));

        Assert.StartsWith("MAG-CNF-004", fault.Message);
        Assert.IsFalse(_world.Row("mag_conflict", conflict).GetAttributeValue<OptionSetValue>("mag_decision") is { Value: MagentoWins });
    }

    [TestMethod]
    public void Gives_an_identity_in_review_its_contact()
    {
        var identity = _world.Foreign("mag_identity");
        var contact = new EntityReference("contact", _world.Foreign("contact"));

        _world.User.Update(new Entity("mag_identity", identity) { ["mag_contactid"] = contact, ["mag_reviewstatus"] = new OptionSetValue(772100002) });

        Assert.AreEqual(contact.Id, _world.Row("mag_identity", identity).GetAttributeValue<EntityReference>("mag_contactid").Id);
    }

    [TestMethod]
    public void Reads_the_outbox_but_does_not_send_or_stop_anything()
    {
        var item = _world.Foreign("mag_outbox");

        Assert.AreEqual(item, _world.User.Retrieve("mag_outbox", item, new ColumnSet("mag_name")).Id);
        Denied("prvWritemag_Outbox", () => _world.User.Update(new Entity("mag_outbox", item) { ["mag_attempts"] = 0 }));
    }

    [TestMethod]
    public void Reads_the_settings_of_a_store_but_changes_none()
    {
        var store = _world.Foreign("mag_store");

        Assert.AreEqual(store, _world.User.Retrieve("mag_store", store, new ColumnSet("mag_baseurl")).Id);
        Denied("prvWritemag_Store", () => _world.User.Update(new Entity("mag_store", store) { ["mag_createguestcontacts"] = false }));
    }

    /// <summary>Secrets of stores are never in rows; what points to them are environment variables.</summary>
    [TestMethod]
    [DataRow("environmentvariabledefinition")]
    [DataRow("environmentvariablevalue")]
    public void Cannot_read_environment_variables(string table) =>
        Denied("prvReadEnvironmentVariableDefinition", () => _world.User.RetrieveMultiple(new QueryExpression(table)));

    [TestMethod]
    public void Cannot_give_rights_to_anybody()
    {
        Assert.IsFalse(_world.Sandbox.Allows(_world.UserId, "systemuser", AccessRight.Write));
        Assert.IsFalse(_world.Sandbox.Allows(_world.UserId, "team", AccessRight.Write));
        Denied("prvWriteUser", () => _world.User.Update(new Entity("systemuser", _world.UserId) { ["lastname"] = "x" }));
    }

    [TestMethod]
    public void Reads_the_commercial_tables_like_everybody()
    {
        var order = _world.Foreign("mag_order");

        Assert.AreEqual(order, _world.User.Retrieve("mag_order", order, new ColumnSet("mag_grandtotal")).Id);
    }

    private Guid Conflict(Guid contact)
    {
        var row = _world.Samples.Of("mag_conflict");
        row["mag_storeid"] = new EntityReference("mag_store", _world.Foreign("mag_store"));
        row["mag_contactid"] = new EntityReference("contact", contact);
        row["mag_tablename"] = "contact";
        row["mag_rowid"] = contact.ToString("D");
        row["mag_columnname"] = "jobtitle";
        row["mag_magentovalue"] = "Buyer";
        row["mag_decision"] = new OptionSetValue(Undecided);
        return _world.System.Create(row);
    }

    private static void Denied(string privilege, Action work) =>
        StringAssert.Contains(FaultAssert.Code(FaultCodes.PrivilegeDenied, work).Message, privilege);
}
