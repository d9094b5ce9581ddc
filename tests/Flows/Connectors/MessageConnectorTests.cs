using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>Outlook and Teams.</summary>
[TestClass]
public sealed class MessageConnectorTests
{
    [TestMethod]
    public async Task A_mail_is_kept_for_looking_at()
    {
        var outlook = new OutlookConnector(new FakeTimeProvider(FlowWorld.Start));

        var response = await outlook.InvokeAsync(
            Call("SendEmailV2", """
                {
                  "emailMessage/To": "a@example.com; b@example.com",
                  "emailMessage/Subject": "Hi",
                  "emailMessage/Body": "<p>Text</p>",
                  "emailMessage/Importance": "High"
                }
                """),
            CancellationToken.None);

        Assert.AreEqual(200, response.StatusCode);
        Assert.AreEqual(new SentMail(FlowWorld.Start, "a@example.com;b@example.com", "", "", "Hi", "<p>Text</p>", "High"), outlook.SentItems.Single());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("nobody")]
    [DataRow("a@example.com;nobody")]
    public async Task A_mail_to_nobody_is_refused(string to)
    {
        var outlook = new OutlookConnector(new FakeTimeProvider());

        var response = await outlook.InvokeAsync(
            Call("SendEmailV2", $$"""{ "emailMessage/To": "{{to}}", "emailMessage/Subject": "Hi", "emailMessage/Body": "x" }"""), CancellationToken.None);

        Assert.AreEqual(400, response.StatusCode);
        Assert.AreEqual(0, outlook.SentItems.Count);
    }

    [TestMethod]
    public async Task Only_the_newest_mails_are_kept()
    {
        var outlook = new OutlookConnector(new FakeTimeProvider());
        for (var number = 0; number < 520; number++)
        {
            await outlook.InvokeAsync(Call("SendEmailV2", $$"""
                {
                  "emailMessage/To": "a@example.com",
                  "emailMessage/Subject": "{{number}}",
                  "emailMessage/Body": "x"
                }
                """), CancellationToken.None);
        }

        Assert.AreEqual(500, outlook.SentItems.Count);
        Assert.AreEqual("20", outlook.SentItems[0].Subject);
        Assert.AreEqual("519", outlook.SentItems[^1].Subject);
    }

    [TestMethod]
    public async Task A_post_is_kept_for_looking_at()
    {
        var teams = new TeamsConnector(new FakeTimeProvider(FlowWorld.Start));

        var response = await teams.InvokeAsync(
            Call("PostMessageToConversation", """{ "poster": "Flow bot", "location": "Channel", "body/recipient/groupId": "g", "body/recipient/channelId": "c", "body/messageBody": "Hi" }"""),
            CancellationToken.None);

        Assert.AreEqual(201, response.StatusCode);
        Assert.AreEqual(new PostedMessage(FlowWorld.Start, "Flow bot", "Channel", """{"groupId":"g","channelId":"c"}""", "", "Hi"), teams.Posted.Single());
    }

    [TestMethod]
    public async Task A_post_to_nobody_is_refused()
    {
        var teams = new TeamsConnector(new FakeTimeProvider());

        Assert.AreEqual(400, (await teams.InvokeAsync(Call("PostMessageToConversation", """{ "body/messageBody": "Hi" }"""), CancellationToken.None)).StatusCode);
    }

    [TestMethod]
    public async Task Other_operations_are_refused_by_name()
    {
        var call = Call("GetEmails", "{}");

        StringAssert.Contains((await Assert.ThrowsExactlyAsync<NotSupportedException>(() => new OutlookConnector(TimeProvider.System).InvokeAsync(call, CancellationToken.None))).Message, "GetEmails");
        StringAssert.Contains((await Assert.ThrowsExactlyAsync<NotSupportedException>(() => new TeamsConnector(TimeProvider.System).InvokeAsync(call, CancellationToken.None))).Message, "GetEmails");
    }

    [TestMethod]
    [DataRow("SendEmailV2", """{ "emailMessage/To": "x", "emailMessage/Subject": "x", "emailMessage/Body": "x" }""", false, "")]
    [DataRow("SendEmailV2", """{ "emailMessage/To": "x", "emailMessage/Subject": "x" }""", false, "SendEmailV2 needs the parameter emailMessage/Body")]
    [DataRow("SendEmailV2", """{ "emailMessage/To": "x", "emailMessage/Subject": "x", "emailMessage/Body": "x", "emailMessage/Color": "x" }""", false, "SendEmailV2 has no parameter emailMessage/Color")]
    [DataRow("GetEmails", "{}", false, "the flow check does not know the operation GetEmails; it knows SendEmailV2")]
    [DataRow("OnNewEmail", "{}", true, "the flow check has no trigger OnNewEmail")]
    public void A_use_is_checked(string operation, string parameters, bool isTrigger, string problem) => Assert.AreEqual(
        problem,
        string.Join("; ", new OutlookConnector(TimeProvider.System).Check(new OperationUse(operation, FlowJson.ParseObject(parameters), isTrigger))));

    private static ConnectorCall Call(string operation, string parameters) => new(operation, FlowJson.ParseObject(parameters));
}
