using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Delivery;

[TestClass]
public sealed class HeldContentTests
{
    [TestMethod]
    [DataRow("MAG-CAS-005")]
    [DataRow("MAG-CAS-006")]
    [DataRow("MAG-CAS-007")]
    public void A_service_request_that_was_not_written_waits_for_a_person_with_its_code(string code)
    {
        var failure = HeldContent.Find(EntityType.ServiceRequest, Guid.Empty, $"{code}: Some text.")!;

        Assert.AreEqual((code, true, null), (failure.Definition.Code, failure.IsHeld, failure.Detail));
    }

    [TestMethod]
    [DataRow(EntityType.Order)]
    [DataRow(EntityType.Customer)]
    [DataRow(EntityType.Return)]
    public void What_the_store_can_be_asked_for_again_is_done(EntityType type) =>
        Assert.IsNull(HeldContent.Find(type, null, "MAG-PRV-001: The person was erased."));

    [TestMethod]
    [DataRow(EntityType.ServiceRequest)]
    [DataRow(EntityType.WebActivity)]
    public void What_was_written_is_done(EntityType type) => Assert.IsNull(HeldContent.Find(type, Guid.CreateVersion7(), "MAG-RET-002: Some text."));

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("no code at all")]
    [DataRow("MAG-CAS-999: Of a newer solution.")]
    public void A_reason_this_version_does_not_know_is_told_as_it_came(string? detail)
    {
        var failure = HeldContent.Find(EntityType.ServiceRequest, null, detail)!;

        Assert.AreEqual((DataverseErrors.Refused, detail), (failure.Definition, failure.Detail));
    }

    [TestMethod]
    public void A_held_record_is_not_retried_whatever_its_category()
    {
        foreach (var definition in ErrorCatalog.All)
        {
            var failure = new Failure(definition, FailureScope.Item) { IsHeld = true };

            Assert.IsTrue(RetryDecision.Decide(1, RetryDecision.CategoryOf(failure), null, TimeProvider.System.GetUtcNow(), 0.5).Parks, definition.Code);
        }
    }
}
