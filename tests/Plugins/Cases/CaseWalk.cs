using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Plays events through Custom APIs and registered steps, and compares each case with the table of what may follow what.</summary>
internal sealed class CaseWalk
{
    private static readonly string[] Statuses =
        [ReturnStatus.Requested, ReturnStatus.Authorized, ReturnStatus.Rejected, ReturnStatus.InTransit, ReturnStatus.Received, ReturnStatus.Refunded, ReturnStatus.Exchanged, ReturnStatus.Closed];

    private static readonly string[] Facts = ["ParcelSeen", "GoodsReceived", "Refunded", "ExchangeShipped", "Closed"];

    private readonly ServiceWorld _world = new();
    private readonly Dictionary<Guid, CaseState> _expected = [];
    private readonly Dictionary<Guid, int> _resolutions = [];
    private readonly HashSet<string> _replies = [];
    private int _revision;

    public CaseWalk() => _world.Set("mag_CaseAnswers", "Comment");

    private enum Happening
    {
        Asks,
        AsksToReturn,
        OrderArrives,
        StoreTellsOfReturn,
        Fact,
        AgentAuthorizes,
        AgentRejects,
        Reply,
        PersonMakesCase,
        PersonWaits,
        PersonResolves,
        PersonCancels,
        PersonReopens,
        TimePasses,
    }

    public static int Happenings { get; } = Enum.GetValues<Happening>().Length;

    public async Task RunAsync(IReadOnlyList<(int Happening, int Choice)> steps)
    {
        foreach (var (number, choice) in steps)
        {
            var returns = _world.Store.Rows("mag_return").ToDictionary(row => row.Id, StatusOf);
            try
            {
                Does((Happening)number, choice);
            }
            catch (Exception refused) when (refused.Message.StartsWith("MAG-RET-", StringComparison.Ordinal) || refused.Message.StartsWith("MAG-CAS-008", StringComparison.Ordinal))
            {
                // Refused with a code: nothing may have moved, and the check below sees to it.
            }

            await _world.IdleAsync(CancellationToken.None);
            foreach (var ended in _world.Store.Rows("mag_return").Where(row => ReturnState.IsEnd(StatusOf(row)) && returns.TryGetValue(row.Id, out var before) && before != StatusOf(row)))
            {
                Cases.Where(row => row.Link(IncidentTable.Return) == ended.Id).ToList().ForEach(row => Expect(row, CaseEventKind.ReturnEnds));
            }

            Check($"{(Happening)number} {choice}");
        }
    }

    private IReadOnlyList<Entity> Cases => [.. _world.Store.Rows("incident").OrderBy(row => row.GetAttributeValue<DateTime>("createdon")).ThenBy(row => row.Text(IncidentTable.Title))];

    private void Does(Happening happening, int choice)
    {
        switch (happening)
        {
            case Happening.Asks:
                _world.Import(ServiceWorld.Request($"{choice % 3}"));
                break;
            case Happening.AsksToReturn:
                _world.Import(ServiceWorld.ReturnRequest($"{3 + (choice % 2)}"));
                break;
            case Happening.OrderArrives:
                _world.Import(TestMessages.Order());
                break;
            case Happening.StoreTellsOfReturn:
                _world.Import(TestMessages.Return(revision: choice % 2 == 0 ? ++_revision : _revision) with { Status = Statuses[choice % Statuses.Length] });
                break;
            case Happening.Fact when Pick(_world.Store.Rows("mag_return"), choice) is { } goods:
                SandboxTestDataverse.Call(_world.Dataverse.UserService, "mag_RecordReturnFact", ("ReturnId", goods.Id), ("Fact", Facts[choice % Facts.Length]));
                break;
            case Happening.AgentAuthorizes or Happening.AgentRejects when Pick(_world.Store.Rows("mag_return"), choice) is { } goods:
                SandboxTestDataverse.Call(_world.Agent, "mag_AnswerReturn", ("ReturnId", goods.Id), ("Decision", happening == Happening.AgentAuthorizes ? "Authorize" : "Reject"));
                break;
            case Happening.PersonMakesCase when Pick(_world.Store.Rows("contact"), 0) is { } contact && Cases.Count < 8:
                _world.Store.Add("incident", ("title", "By hand"), ("customerid", contact.ToEntityReference()), (IncidentTable.Return, Pick(_world.Store.Rows("mag_return"), choice)?.ToEntityReference()));
                break;
            case Happening.TimePasses:
                _world.Time.Advance(TimeSpan.FromMinutes(11));
                _replies.Clear();
                break;
            case >= Happening.Reply when Pick(Cases, choice) is { } row:
                PersonDoes(happening, row, choice);
                break;
            default:
                break;
        }
    }

    private void PersonDoes(Happening happening, Entity row, int choice)
    {
        switch (happening)
        {
            case Happening.Reply:
                var answer = SandboxTestDataverse.Call(_world.Agent, "mag_ReplyToCustomer", ("CaseId", row.Id), ("Text", $"Words {choice % 2}"), ("TellCustomer", false));
                var isNew = _replies.Add($"{row.Id} {choice % 2} {row.Link(IncidentTable.Return) ?? row.Link(IncidentTable.Order)}");
                Assert.IsTrue(isNew || (string)answer["Outcome"] == ImportOutcome.Unchanged, "the same words once");
                Expect(row, CaseEventKind.Reply);
                break;
            case Happening.PersonWaits:
                Try(row, CaseEventKind.PersonWaits, () => SetState(row, CaseState.Active, 1 + (choice % 4)));
                break;
            case Happening.PersonResolves:
                Try(row, CaseEventKind.PersonResolves, () => _world.Dataverse.Service.Execute(new CloseIncidentRequest
                {
                    IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Done", ["incidentid"] = row.ToEntityReference() },
                    Status = new OptionSetValue(IncidentTable.ProblemSolved),
                }));
                break;
            case Happening.PersonCancels:
                Try(row, CaseEventKind.PersonCancels, () => SetState(row, CaseState.Canceled, 6));
                break;
            case Happening.PersonReopens:
                Try(row, CaseEventKind.PersonReopens, () => SetState(row, CaseState.Active, 1));
                break;
            default:
                break;
        }
    }

    // People are not offered what the table does not allow.
    private void Try(Entity row, CaseEventKind kind, Action action)
    {
        if (CaseTransitions.Of(_expected[row.Id], kind, IsOfStore(row)) is not null)
        {
            action();
            Expect(row, kind);
        }
    }

    private void Expect(Entity row, CaseEventKind kind)
    {
        var before = _expected.GetValueOrDefault(row.Id);
        var after = CaseTransitions.Of(before, kind, IsOfStore(row))!.Value;
        _resolutions[row.Id] = _resolutions.GetValueOrDefault(row.Id) + (before != after && after == CaseState.Resolved ? 1 : 0);
        _expected[row.Id] = after;
    }

    private void Check(string step)
    {
        var cases = Cases;
        foreach (var row in cases)
        {
            // What is new is active: nothing moves a case in the moment it is made.
            _expected.TryAdd(row.Id, CaseState.Active);
            var state = (CaseState)row.Choice(IncidentTable.StateCode)!.Value;
            Assert.AreEqual(_expected[row.Id], state, $"{row.Text(IncidentTable.Title)} after {step}");
            Assert.IsTrue(CaseTransitions.IsLegal(state, row.Choice(IncidentTable.StatusCode)!.Value), $"status reason after {step}");
            var resolutions = _world.Store.Rows("incidentresolution").Count(resolution => resolution.Link("incidentid") == row.Id);
            Assert.AreEqual(_resolutions.GetValueOrDefault(row.Id), resolutions, $"resolutions after {step}");
        }

        Assert.HasCount(cases.Count, _expected, $"no case goes away: {step}");
        var keys = cases.Select(row => row.Text(IncidentTable.ExternalKey)).OfType<string>().ToList();
        CollectionAssert.AllItemsAreUnique(keys, step);
        CheckReplies(step);
    }

    private void CheckReplies(string step)
    {
        var replies = _world.Outbox
            .Where(row => row.Text(OutboxTable.Payload)!.Contains("Words ", StringComparison.Ordinal))
            .GroupBy(row => $"{row.Text(OutboxTable.RowId)} {row.Text(OutboxTable.EntityType)} {row.Text(OutboxTable.Payload)}");
        foreach (var same in replies)
        {
            var times = same.Select(row => row.GetAttributeValue<DateTime>("createdon")).Order().ToList();
            Assert.IsTrue(times.Zip(times.Skip(1)).All(pair => pair.Second - pair.First > StoreMessages.SameMessage), $"a reply is doubled after {step}");
        }
    }

    private void SetState(Entity row, CaseState state, int reason) => _world.Agent.Update(new Entity("incident", row.Id)
    {
        ["statecode"] = new OptionSetValue((int)state),
        ["statuscode"] = new OptionSetValue(reason),
    });

    private static bool IsOfStore(Entity row) => row.Text(IncidentTable.ExternalKey) is not null;

    private static ReturnStatusChoice StatusOf(Entity row) => row.Choice<ReturnStatusChoice>(ReturnTable.Status)!.Value;

    private static Entity? Pick(IReadOnlyList<Entity> rows, int choice) => rows.Count == 0 ? null : rows[choice % rows.Count];
}
