using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Types;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Running;
using PowerPlatformMagento.Sandbox.Flows.Running.Triggers;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Checking;

/// <summary>What the check lets pass the runner can run, and the other way round.</summary>
[TestClass]
public sealed class AgreementTests
{
    [TestMethod]
    public void The_check_knows_the_actions_the_runner_runs() => CollectionAssert.AreEquivalent(ActionTypes.All.ToList(), KnownTypes.Actions.ToList());

    [TestMethod]
    public void The_check_knows_the_triggers_the_runner_waits_for() => CollectionAssert.AreEquivalent(TriggerTypes.All.ToList(), KnownTypes.Triggers.ToList());

    [TestMethod]
    public void Every_operator_of_a_filter_is_one_of_the_organization_service() =>
        CollectionAssert.IsSubsetOf(Enum.GetNames<FilterOperator>(), Enum.GetNames<ConditionOperator>());

    [TestMethod]
    public void Every_kind_of_column_has_its_type() => CollectionAssert.AreEquivalent(Enum.GetNames<ColumnKind>(), Enum.GetNames<ColumnType>());

    [TestMethod]
    public async Task Every_operation_that_is_checked_is_run_too()
    {
        var world = new DataverseWorld();

        foreach (var operation in DataverseOperation.All)
        {
            // Without parameters each is refused for what it lacks, not as unknown.
            var answer = await world.CallAsync(operation.Id, "{}");
            Assert.IsGreaterThanOrEqualTo(400, answer.StatusCode, operation.Id);
        }
    }
}
