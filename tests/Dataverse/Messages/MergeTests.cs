using System.ServiceModel;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class MergeTests
{
    private readonly CoreDataverse _dataverse = new();
    private readonly Guid _master;
    private readonly Guid _subordinate;

    public MergeTests()
    {
        _master = Contact("Roe");
        _subordinate = Contact("Rowe");
    }

    [TestMethod]
    public void The_subordinate_is_deactivated_and_names_its_master()
    {
        Merge(_subordinate, new Entity("contact"));

        var row = _dataverse.Row("contact", _subordinate);
        Assert.AreEqual(_master, row.GetAttributeValue<EntityReference>("masterid").Id);
        Assert.IsTrue(row.GetAttributeValue<bool>("merged"));
        Assert.AreEqual(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(0, _dataverse.Row("contact", _master).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public void The_master_takes_the_content_it_is_given()
    {
        Merge(_subordinate, new Entity("contact") { ["firstname"] = "Ann" });

        Assert.AreEqual("Ann", _dataverse.Row("contact", _master)["firstname"]);
        Assert.AreEqual("Roe", _dataverse.Row("contact", _master)["lastname"]);
    }

    [TestMethod]
    public void A_row_is_not_merged_into_itself_or_into_nothing()
    {
        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Merge(_master, null));
        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Merge(Guid.Empty, null));
        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Merge(new Guid("0d000000-0000-0000-0000-000000000001"), null));
    }

    [TestMethod]
    public void Other_tables_are_refused() => Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() =>
        _dataverse.Service.Execute(new MergeRequest { Target = new EntityReference("mag_store", _master), SubordinateId = _subordinate }));

    private Guid Contact(string name) => _dataverse.Service.Create(new Entity("contact") { ["lastname"] = name });

    private void Merge(Guid subordinate, Entity? content) => _dataverse.Service.Execute(
        new MergeRequest { Target = new EntityReference("contact", _master), SubordinateId = subordinate, UpdateContent = content });
}
