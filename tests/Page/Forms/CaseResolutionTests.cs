using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class CaseResolutionTests
{
    private readonly FormWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task A_case_is_resolved_with_what_solved_it()
    {
        var id = OpenCase();

        var saved = await ResolveAsync(id, 1000, "Explained the invoice");

        Assert.AreEqual(id, saved.Id);
        var row = _world.Row("incident", id);
        Assert.AreEqual(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(1000, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual("Explained the invoice", _world.Dataverse.Rows("incidentresolution").Single()["subject"]);
    }

    [TestMethod]
    public async Task A_case_is_resolved_once()
    {
        var id = OpenCase();
        await ResolveAsync(id, 5, "Done");

        var again = await ResolveAsync(id, 5, "Done again");

        Assert.IsNull(again.Id);
        Assert.IsNotNull(again.Problem);
    }

    [TestMethod]
    public void The_types_are_the_status_reasons_of_resolved_cases() =>
        CollectionAssert.AreEqual(new[] { 5, 1000 }, CaseResolution.Types(_world.Table("incident")).Select(type => type.Value).ToArray());

    [TestMethod]
    public void The_status_reason_of_a_case_offers_everything_but_its_resolution()
    {
        var offered = new StatusChoices(_world.Table("incident")).From(1);

        Assert.IsTrue(offered.Any(option => option.State == 2), "canceling is a status reason");
        Assert.IsFalse(offered.Any(option => option.State == CaseResolution.Resolved), "resolving is not");
    }

    private Guid OpenCase() => _world.Case("Lamp arrived broken", new EntityReference("contact", _world.Contact("Anna", "Hansen")));

    private Task<RowSave> ResolveAsync(Guid id, int type, string text) => CaseResolution.ResolveAsync(_world.System, id, type, text, TestContext.CancellationToken);
}
