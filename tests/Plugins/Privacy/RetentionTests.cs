using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>What is done goes after its days, and nothing else, with the rights of the function app.</summary>
[TestClass]
public sealed class RetentionTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(TestMessages.Noon));
    private readonly SandboxTestDataverse _dataverse;
    private readonly TestStore _store;

    public RetentionTests()
    {
        _dataverse = new SandboxTestDataverse(_time);
        _store = new TestStore(_dataverse);
    }

    [TestMethod]
    public void Web_activities_and_transactions_go_on_their_day()
    {
        AddActivity("w1", 5);
        AddActivity("w2", 50);
        _store.Add("mag_transaction", ("mag_externalkey", "t1"), ("mag_name", "t1"), ("mag_expireson", TestMessages.Noon.AddDays(5)));
        _store.Add("mag_transaction", ("mag_externalkey", "t2"), ("mag_name", "t2"));

        Assert.AreEqual((0, 0), ApplyAfter(4));
        Assert.AreEqual((2, 0), ApplyAfter(2));

        Assert.AreEqual("w2 t2", $"{_store.Single("mag_webactivity").Text("mag_externalkey")} {_store.Single("mag_transaction").Text("mag_externalkey")}");
        Assert.AreEqual((1, 0), ApplyAfter(30));
    }

    [TestMethod]
    public void What_is_done_goes_and_what_waits_stays()
    {
        Close("mag_outbox", "o1", (int)OutboxStatus.Sent);
        _store.Add("mag_outbox", ("mag_externalkey", "o2"), ("mag_name", "o2"));
        Close("mag_syncissue", "s1", (int)SyncIssueStatus.Resolved);
        _store.Add("mag_syncissue", ("mag_externalkey", "s2"), ("mag_name", "s2"));
        AddConflict("c1", ConflictDecision.DataverseWins);
        AddConflict("c2", ConflictDecision.Undecided);
        AddConflict("c3", null);

        Assert.AreEqual((0, 0), ApplyAfter(29));
        Assert.AreEqual((1, 0), ApplyAfter(2));
        Assert.AreEqual((1, 0), ApplyAfter(60));
        Assert.AreEqual((1, 0), ApplyAfter(90));
        Assert.AreEqual((0, 0), ApplyAfter(3000));

        Assert.AreEqual("o2 s2 c2 c3", string.Join(' ', new[] { "mag_outbox", "mag_syncissue", "mag_conflict" }.SelectMany(_store.Rows).Select(row => row.Text("mag_externalkey"))));
    }

    [TestMethod]
    public void Many_rows_go_in_several_calls()
    {
        for (var number = 0; number < 7; number++)
        {
            AddActivity($"w{number}", 1);
        }

        Assert.AreEqual((3, 4), ApplyAfter(2, ("MaximumRows", 3)));
        Assert.AreEqual((3, 1), ApplyAfter(0, ("MaximumRows", 3)));
        Assert.AreEqual((1, 0), ApplyAfter(0, ("MaximumRows", 3)));
    }

    [TestMethod]
    public void The_days_are_those_of_the_environment()
    {
        SetDays("""{"outboxSent":5,"issuesClosed":5,"transactions":5,"conflictsDecided":5}""");
        Close("mag_outbox", "o1", (int)OutboxStatus.Sent);
        AddConflict("c1", ConflictDecision.MagentoWins);

        Assert.AreEqual((2, 0), ApplyAfter(6));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("""{"outboxSent":0,"issuesClosed":5,"transactions":5,"conflictsDecided":5}""")]
    [DataRow("""{"outboxSent":-1,"issuesClosed":5,"transactions":5,"conflictsDecided":5}""")]
    [DataRow("""{"outboxSent":5}""")]
    [DataRow("""{"outboxSent":99999999,"issuesClosed":5,"transactions":5,"conflictsDecided":5}""")]
    public void Days_that_make_no_sense_delete_nothing_early(string json)
    {
        Assert.IsNull(RetentionRules.TryRead(json));
        SetDays(json);
        Close("mag_outbox", "o1", (int)OutboxStatus.Sent);

        Assert.AreEqual((0, 0), ApplyAfter(29));
        Assert.AreEqual((1, 0), ApplyAfter(2));
    }

    private (int Deleted, int Remaining) ApplyAfter(int days, params (string Name, object Value)[] inputs)
    {
        _time.Advance(TimeSpan.FromDays(days));
        var answer = _dataverse.Call("mag_ApplyRetention", inputs);
        return ((int)answer["Deleted"], (int)answer["Remaining"]);
    }

    private void AddActivity(string key, int days) => _store.Add("mag_webactivity", ("subject", key), ("mag_externalkey", key), ("mag_expireson", TestMessages.Noon.AddDays(days)));

    private void AddConflict(string key, ConflictDecision? decision) => _store.Add(
        "mag_conflict", ("mag_externalkey", key), ("mag_name", key), ("mag_decision", decision is { } decided ? new OptionSetValue((int)decided) : null));

    private void Close(string table, string key, int status)
    {
        var id = _store.Add(table, ("mag_externalkey", key), ("mag_name", key));
        _store.Change(table, id, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(status)));
    }

    private void SetDays(string json)
    {
        var definition = _dataverse.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == RetentionRules.Variable);
        _store.Add("environmentvariablevalue", ("environmentvariabledefinitionid", definition.ToEntityReference()), ("value", json));
    }
}
