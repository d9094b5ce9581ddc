using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Replies, resolutions and statuses of cases travel to the store.</summary>
[TestClass]
public sealed class ReplyToCustomerTests
{
    private readonly ServiceWorld _world = new();

    [TestMethod]
    public void A_reply_becomes_a_comment_on_the_order_of_the_case()
    {
        ImportCase();

        var answer = _world.Reply("It left today.", tells: true);

        var row = _world.Outbox.Single();
        Assert.AreEqual(row.Id, answer["OutboxId"]);
        Assert.AreEqual("order-comment", row.Text("mag_entitytype"));
        Assert.AreEqual("12", row.Text("mag_magentoid"));
        Assert.AreEqual(new OutboxComment { Text = "It left today.", TellCustomer = true, VisibleInStore = true }, ServiceWorld.CommentOf(row));
    }

    [TestMethod]
    public void A_reply_to_the_case_of_a_return_becomes_a_comment_on_the_return()
    {
        _world.Import(TestMessages.Order());
        _world.Import(TestMessages.Return());

        _world.Reply("Please wait.");

        Assert.AreEqual("return-comment", _world.Outbox.Single().Text("mag_entitytype"));
        Assert.AreEqual("71", _world.Outbox.Single().Text("mag_magentoid"));
    }

    [TestMethod]
    public void A_reply_given_twice_is_one_reply_and_the_same_words_later_are_another()
    {
        ImportCase();
        var first = _world.Reply("It left today.");

        var second = _world.Reply("It left today.");
        Assert.AreEqual(ImportOutcome.Unchanged, second["Outcome"]);
        Assert.AreEqual(first["OutboxId"], second["OutboxId"]);
        Assert.HasCount(1, _world.Outbox);

        _world.Time.Advance(TimeSpan.FromMinutes(11));
        _world.Reply("It left today.");
        Assert.HasCount(2, _world.Outbox);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(4001)]
    public void A_reply_without_words_or_with_too_many_is_refused(int length)
    {
        ImportCase();

        Assert.Contains("MAG-CAS-009", Assert.Throws<Exception>(() => _world.Reply(new string('x', length))).Message);
    }

    [TestMethod]
    public void A_reply_to_a_case_about_no_order_is_refused()
    {
        _world.Import(ServiceWorld.Request() with { OrderNumber = null });

        Assert.Contains("MAG-CAS-008", Assert.Throws<Exception>(() => _world.Reply("Hello")).Message);
    }

    [TestMethod]
    [DataRow("None", 0, false)]
    [DataRow("Comment", 1, false)]
    [DataRow("CommentAndNotify", 1, true)]
    [DataRow("Always", 0, false)]
    public async Task The_resolution_is_told_by_rule_and_once(string rule, int comments, bool tells)
    {
        _world.Set("mag_CaseAnswers", rule);
        ImportCase();

        Resolve("Sent again.");
        await _world.IdleAsync(CancellationToken.None);

        Assert.HasCount(comments, _world.Outbox);
        if (comments > 0)
        {
            var comment = ServiceWorld.CommentOf(_world.Outbox.Single());
            Assert.AreEqual($"Your request {_world.Case.Text(IncidentTable.TicketNumber)} is answered: Sent again.", comment.Text);
            Assert.AreEqual(tells, comment.TellCustomer);
        }
    }

    [TestMethod]
    [DataRow(0, 3, " waits for details from you.")]
    [DataRow(0, 2, " is on hold; you will hear from us.")]
    [DataRow(2, 6, " is canceled.")]
    [DataRow(0, 4, null)]
    public async Task A_status_that_means_something_to_the_customer_is_told(int state, int status, string? text)
    {
        _world.Set("mag_CaseAnswers", "Comment");
        ImportCase();

        _world.Agent.Update(new Entity("incident", _world.Case.Id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(text is null ? "" : $"Your request {_world.Case.Text(IncidentTable.TicketNumber)}{text}", string.Join(" ", _world.Outbox.Select(row => ServiceWorld.CommentOf(row).Text)));
    }

    [TestMethod]
    public void The_number_of_requests_is_as_documented()
    {
        ImportCase();

        Assert.HasCount(3, Requests());
        Assert.HasCount(2, Requests());
    }

    private IReadOnlyList<string> Requests() => CountedCall.Run(_world.Dataverse, new ReplyToCustomer(), ("CaseId", _world.Case.Id), ("Text", "Hello"));

    private void ImportCase()
    {
        _world.Import(TestMessages.Order());
        _world.Import(ServiceWorld.Request() with { OrderNumber = "000000012" });
    }

    private void Resolve(string resolution) => _world.Dataverse.Service.Execute(new CloseIncidentRequest
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = resolution, ["incidentid"] = _world.Case.ToEntityReference() },
        Status = new OptionSetValue(IncidentTable.ProblemSolved),
    });
}
