using CsCheck;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Whatever store, agents and warehouse do in any order: a return has one case, and it is resolved by its return or by people, never reopened by us.</summary>
[TestClass]
public sealed class CaseStateTests
{
    private const int Active = 0;
    private const int Resolved = 1;
    private const int Canceled = 2;

    private static readonly string[] Statuses = [ReturnStatus.Requested, ReturnStatus.Authorized, ReturnStatus.Rejected, ReturnStatus.InTransit, ReturnStatus.Received, ReturnStatus.Refunded, ReturnStatus.Exchanged, ReturnStatus.Closed];
    private static readonly string[] Facts = ["ParcelSeen", "GoodsReceived", "Refunded", "ExchangeShipped", "Closed"];
    private static readonly string[] Steps = ["told", "fact", "Authorize", "Reject", "reply", "resolve", "cancel", "reopen"];

    [TestMethod]
    public Task No_sequence_of_events_makes_a_second_case_or_an_illegal_state() =>
        Gen.Select(Gen.Int[0, Steps.Length - 1], Gen.Int[0, 7]).Array[1, 10].SampleAsync(
            async steps =>
            {
                var world = new ServiceWorld();
                world.Set("mag_CaseAnswers", "Comment");
                world.Import(TestMessages.Order());
                world.Import(TestMessages.Return());
                var expected = Active;
                for (var number = 0; number < steps.Length; number++)
                {
                    var (step, choice) = (Steps[steps[number].Item1], steps[number].Item2);
                    var before = world.Status;
                    expected = Do(world, step, choice, number + 1, expected);
                    await world.IdleAsync(CancellationToken.None);
                    if (world.Status != before && ReturnState.IsEnd(world.Status!.Value) && expected == Active)
                    {
                        expected = Resolved;
                    }

                    Assert.AreEqual(expected, world.Case.Choice(IncidentTable.StateCode), $"{step} {choice}");
                }

                Assert.HasCount(1, world.Store.Rows("incident"));
            },
            iter: 40,
            threads: 1);

    private static int Do(ServiceWorld world, string step, int choice, int revision, int state)
    {
        try
        {
            switch (step)
            {
                case "told":
                    world.Import(TestMessages.Return(revision: revision) with { Status = Statuses[choice] });
                    return state;
                case "fact":
                    world.Fact(Facts[choice % Facts.Length]);
                    return state;
                case "reply":
                    world.Reply($"Words {choice}");
                    return state;
                case "resolve" when state == Active:
                    world.Dataverse.Service.Execute(new CloseIncidentRequest
                    {
                        IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Done", ["incidentid"] = world.Case.ToEntityReference() },
                        Status = new OptionSetValue(IncidentTable.ProblemSolved),
                    });
                    return Resolved;
                case "cancel" when state == Active:
                    SetState(world, Canceled, 6);
                    return Canceled;
                case "reopen" when state != Active:
                    SetState(world, Active, 1);
                    return Active;
                case "Authorize" or "Reject":
                    world.Answer(step);
                    return state;
                default:
                    return state;
            }
        }
        catch (Exception refused) when (refused.Message.StartsWith("MAG-RET-", StringComparison.Ordinal))
        {
            return state;
        }
    }

    private static void SetState(ServiceWorld world, int state, int status) => world.Agent.Update(new Entity("incident", world.Case.Id)
    {
        ["statecode"] = new OptionSetValue(state),
        ["statuscode"] = new OptionSetValue(status),
    });
}
