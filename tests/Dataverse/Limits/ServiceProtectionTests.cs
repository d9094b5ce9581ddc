using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Limits;

[TestClass]
public sealed class ServiceProtectionTests
{
    private static readonly OrganizationRequest WhoAmI = new("WhoAmI");

    [TestMethod]
    public void The_call_beyond_the_limit_is_told_when_to_come_back()
    {
        var dataverse = new CoreDataverse(limits: new ServiceProtectionOptions { MaximumRequests = 3 });
        dataverse.Service.Execute(WhoAmI);
        dataverse.Time.Advance(TimeSpan.FromMinutes(2));
        dataverse.Service.Execute(WhoAmI);
        dataverse.Service.Execute(WhoAmI);

        var fault = FaultAssert.Code(FaultCodes.TooManyRequests, () => dataverse.Service.Execute(WhoAmI));

        Assert.AreEqual(TimeSpan.FromMinutes(3), fault.ErrorDetails["Retry-After"]);
        Assert.AreEqual(1, dataverse.Sandbox.Statistics.ScriptedFaults);
    }

    [TestMethod]
    public void A_caller_who_waits_as_told_is_served()
    {
        var dataverse = new CoreDataverse(limits: new ServiceProtectionOptions { MaximumRequests = 1 });
        dataverse.Service.Execute(WhoAmI);
        var fault = FaultAssert.Code(FaultCodes.TooManyRequests, () => dataverse.Service.Execute(WhoAmI));

        dataverse.Time.Advance((TimeSpan)fault.ErrorDetails["Retry-After"]);

        dataverse.Service.Execute(WhoAmI);
    }

    [TestMethod]
    public void A_batch_is_one_request()
    {
        var dataverse = new CoreDataverse(limits: new ServiceProtectionOptions { MaximumRequests = 1 });
        var batch = new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings(), Requests = [WhoAmI, WhoAmI, WhoAmI] };

        Assert.IsFalse(((ExecuteMultipleResponse)dataverse.Service.Execute(batch)).IsFaulted);
    }

    [TestMethod]
    public void Each_user_has_limits_of_their_own()
    {
        var dataverse = new CoreDataverse(limits: new ServiceProtectionOptions { MaximumRequests = 1 });
        dataverse.Service.Execute(WhoAmI);

        dataverse.Sandbox.Connect().Execute(WhoAmI);

        FaultAssert.Code(FaultCodes.TooManyRequests, () => dataverse.Service.Execute(WhoAmI));
    }

    [TestMethod]
    public void Requests_of_plug_ins_do_not_count()
    {
        using var solution = new SolutionFolder();
        solution.Step("Create", "contact", 40, run =>
        {
            for (var number = 0; number < 10; number++)
            {
                run.User.Execute(WhoAmI);
            }
        });
        var dataverse = new CoreDataverse(limits: new ServiceProtectionOptions { MaximumRequests = 2 }, furtherSolutions: solution.Path);

        dataverse.Service.Create(new Entity("contact"));
        dataverse.Service.Create(new Entity("contact"));
    }

    [TestMethod]
    public void Too_much_execution_time_is_refused()
    {
        var dataverse = new CoreDataverse(limits: new ServiceProtectionOptions { MaximumExecutionTime = TimeSpan.FromTicks(1) });
        dataverse.Service.Execute(WhoAmI);

        FaultAssert.Code(FaultCodes.TooMuchExecutionTime, () => dataverse.Service.Execute(WhoAmI));

        dataverse.Time.Advance(TimeSpan.FromMinutes(5));
        dataverse.Service.Execute(WhoAmI);
    }

    [TestMethod]
    public void Too_many_calls_at_once_are_refused()
    {
        OrganizationServiceFault? fault = null;
        CoreDataverse? dataverse = null;
        dataverse = new CoreDataverse(
            message =>
            {
                if (message.Request.RequestName == "Create")
                {
                    fault = FaultAssert.Code(FaultCodes.TooManyConcurrentRequests, () => dataverse!.Service.Execute(WhoAmI));
                }
            },
            new ServiceProtectionOptions { MaximumConcurrentRequests = 1 });

        dataverse.Service.Create(new Entity("contact"));

        Assert.IsInstanceOfType<TimeSpan>(fault!.ErrorDetails["Retry-After"]);
        dataverse.Service.Execute(WhoAmI);
    }

    [TestMethod]
    public void The_limits_are_off_unless_asked_for()
    {
        var dataverse = new CoreDataverse();

        for (var number = 0; number < 7000; number++)
        {
            dataverse.Service.Execute(WhoAmI);
        }
    }
}
