using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Faults;

[TestClass]
public sealed class FaultScriptTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void A_throttled_call_does_nothing_and_names_a_time()
    {
        _dataverse.Sandbox.Faults.RetryAfter = TimeSpan.FromSeconds(7);
        _dataverse.Sandbox.Faults.Enqueue(ScriptedFault.Throttle);

        var fault = FaultAssert.Code(FaultCodes.TooManyRequests, () => _dataverse.Service.Create(CoreDataverse.Order("1")));

        Assert.AreEqual(TimeSpan.FromSeconds(7), fault.ErrorDetails["Retry-After"]);
        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void A_database_timeout_does_nothing()
    {
        _dataverse.Sandbox.Faults.Enqueue(ScriptedFault.SqlTimeout);

        FaultAssert.Code(FaultCodes.SqlTimeout, () => _dataverse.Service.Create(CoreDataverse.Order("1")));

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void A_lost_connection_does_nothing()
    {
        _dataverse.Sandbox.Faults.Enqueue(ScriptedFault.ConnectionLost);

        Assert.ThrowsExactly<CommunicationException>(() => _dataverse.Service.Create(CoreDataverse.Order("1")));

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void A_timeout_after_the_commit_has_done_the_work()
    {
        _dataverse.Sandbox.Faults.Enqueue(ScriptedFault.TimeoutAfterCommit);

        Assert.ThrowsExactly<TimeoutException>(() => _dataverse.Service.Create(CoreDataverse.Order("1")));

        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_order"));
        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(CoreDataverse.Order("1")));
    }

    [TestMethod]
    public void Queued_faults_come_in_order_and_then_no_more()
    {
        _dataverse.Sandbox.Faults.Enqueue(ScriptedFault.SqlTimeout, ScriptedFault.Throttle);

        FaultAssert.Code(FaultCodes.SqlTimeout, () => _dataverse.Service.Execute(new OrganizationRequest("WhoAmI")));
        FaultAssert.Code(FaultCodes.TooManyRequests, () => _dataverse.Service.Execute(new OrganizationRequest("WhoAmI")));
        _dataverse.Service.Execute(new OrganizationRequest("WhoAmI"));
        Assert.AreEqual(2, _dataverse.Sandbox.Statistics.ScriptedFaults);
    }

    [TestMethod]
    public void Chances_are_reproducible()
    {
        var first = Outcomes(new CoreDataverse());
        var second = Outcomes(new CoreDataverse());

        Assert.AreEqual(first, second);
        Assert.Contains('T', first);
        Assert.Contains('.', first);
    }

    [TestMethod]
    public void A_certain_fault_always_comes_until_it_is_stopped()
    {
        _dataverse.Sandbox.Faults.ThrottleChance = 1;
        for (var number = 0; number < 10; number++)
        {
            FaultAssert.Code(FaultCodes.TooManyRequests, () => _dataverse.Service.Execute(new OrganizationRequest("WhoAmI")));
        }

        _dataverse.Sandbox.Faults.Stop();

        _dataverse.Service.Execute(new OrganizationRequest("WhoAmI"));
    }

    [TestMethod]
    public void An_item_that_times_out_leaves_its_neighbours()
    {
        _dataverse.Sandbox.Faults.ItemSqlTimeoutChance = 0.5;
        var batch = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
            Requests = [],
        };
        batch.Requests.AddRange(Enumerable.Range(0, 40).Select(number => new CreateRequest { Target = CoreDataverse.Order("o" + number) }));

        var response = (ExecuteMultipleResponse)_dataverse.Service.Execute(batch);

        var failed = response.Responses.Count(item => item.Fault?.ErrorCode == FaultCodes.SqlTimeout);
        Assert.AreEqual(40 - failed, _dataverse.Sandbox.Count("mag_order"));
        Assert.IsGreaterThan(5, failed);
        Assert.IsLessThan(35, failed);
    }

    private static string Outcomes(CoreDataverse dataverse)
    {
        dataverse.Sandbox.Faults.ThrottleChance = 0.3;
        return string.Concat(Enumerable.Range(0, 60).Select(_ =>
        {
            try
            {
                dataverse.Service.Execute(new OrganizationRequest("WhoAmI"));
                return '.';
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                return 'T';
            }
        }));
    }
}
