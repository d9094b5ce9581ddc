using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Scenarios;

/// <summary>A big order of the store tells sales and makes a task for the customer's contact.</summary>
[TestClass]
public sealed class BigOrderTests
{
    private const string Trigger = """
        {
          "When_an_order_is_placed": {
            "type": "OpenApiConnectionWebhook",
            "conditions": [ { "expression": "@greaterOrEquals(triggerOutputs()?['body/order/grandTotal'], 1000)" } ],
            "inputs": {
              "host": { "connectionName": "shared_store", "operationId": "SubscribeOrderPlaced" },
              "parameters": { "body/store": "de" },
              "authentication": "@parameters('$authentication')"
            }
          }
        }
        """;

    private const string Actions = """
        {
          "Find_contact": {
            "type": "OpenApiConnection",
            "inputs": {
              "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "ListRecords" },
              "parameters": {
                "entityName": "contacts",
                "$select": "contactid,fullname",
                "$filter": "emailaddress1 eq '@{replace(triggerOutputs()?['body/order/email'], '''', '''''')}'",
                "$top": 1
              },
              "authentication": "@parameters('$authentication')"
            }
          },
          "Is_known": {
            "type": "If",
            "runAfter": { "Find_contact": [ "Succeeded" ] },
            "expression": { "greater": [ "@length(outputs('Find_contact')?['body/value'])", 0 ] },
            "actions": {
              "Add_task": {
                "type": "OpenApiConnection",
                "inputs": {
                  "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "CreateRecord" },
                  "parameters": {
                    "entityName": "tasks",
                    "item/subject": "Thank @{first(outputs('Find_contact')?['body/value'])?['fullname']}",
                    "item/scheduledend": "@addDays(utcNow(), 2)",
                    "item/prioritycode": 2,
                    "item/regardingobjectid_contact_task@odata.bind": "contacts(@{first(outputs('Find_contact')?['body/value'])?['contactid']})"
                  },
                  "authentication": "@parameters('$authentication')"
                }
              }
            },
            "else": {
              "actions": {
                "Post": {
                  "type": "OpenApiConnection",
                  "inputs": {
                    "host": { "connectionName": "shared_teams", "operationId": "PostMessageToConversation" },
                    "parameters": {
                      "poster": "Flow bot",
                      "location": "Channel",
                      "body/recipient/groupId": "g",
                      "body/recipient/channelId": "c",
                      "body/messageBody": "Nobody knows @{triggerOutputs()?['body/order/email']}"
                    },
                    "authentication": "@parameters('$authentication')"
                  }
                }
              }
            }
          },
          "Lines": {
            "type": "Table",
            "inputs": { "from": "@triggerOutputs()?['body/order/lines']", "format": "HTML" }
          },
          "Mail": {
            "type": "OpenApiConnection",
            "runAfter": { "Is_known": [ "Succeeded" ], "Lines": [ "Succeeded" ] },
            "inputs": {
              "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
              "parameters": {
                "emailMessage/To": "@parameters('Recipients (mag_Recipients)')",
                "emailMessage/Subject": "Order @{triggerOutputs()?['body/order/number']} over @{formatNumber(triggerOutputs()?['body/order/grandTotal'], 'C2', 'de-DE')}",
                "emailMessage/Body": "@{body('Lines')}"
              },
              "authentication": "@parameters('$authentication')"
            }
          }
        }
        """;

    [TestMethod]
    public async Task A_known_customer_gets_a_task_and_sales_a_mail()
    {
        using var office = await OfficeWorld.StartAsync();
        office.Dataverse.Service.Create(new Entity("contact") { ["firstname"] = "Sophia", ["lastname"] = "O'Neil", ["emailaddress1"] = "o'neil@example.com" });
        await using var flows = await office.RunAsync(Trigger, Actions);

        await office.SendEventAsync(flows, Event("o'neil@example.com", 1234.5m));

        RunAssert.Succeeded(flows.Runner.History.Runs.Single());
        var task = office.Dataverse.Dataverse.Rows("task").Single();
        Assert.AreEqual("Thank Sophia O'Neil", task["subject"]);
        Assert.AreEqual(FlowWorld.Start.AddDays(2).UtcDateTime, task["scheduledend"]);
        Assert.AreEqual(2, task.GetAttributeValue<OptionSetValue>("prioritycode").Value);
        var mail = office.Outlook.SentItems.Single();
        Assert.AreEqual("sales@example.com", mail.To);
        Assert.AreEqual("Order 100 over 1.234,50 €", mail.Subject);
        StringAssert.Contains(mail.Body, "<td>A&amp;B</td>");
        Assert.AreEqual(0, office.Teams.Posted.Count);
    }

    [TestMethod]
    public async Task An_unknown_customer_is_told_to_the_team()
    {
        using var office = await OfficeWorld.StartAsync();
        await using var flows = await office.RunAsync(Trigger, Actions);

        await office.SendEventAsync(flows, Event("new@example.com", 2000));

        RunAssert.Succeeded(flows.Runner.History.Runs.Single());
        Assert.AreEqual("Nobody knows new@example.com", office.Teams.Posted.Single().Body);
        Assert.AreEqual(0, office.Dataverse.Dataverse.Count("task"));
        Assert.AreEqual(1, office.Outlook.SentItems.Count);
    }

    [TestMethod]
    public async Task A_small_order_starts_nothing()
    {
        using var office = await OfficeWorld.StartAsync();
        await using var flows = await office.RunAsync(Trigger, Actions);

        await office.SendEventAsync(flows, Event("new@example.com", 999.99m));

        Assert.AreEqual(0L, flows.Runner.History.Total);
    }

    [TestMethod]
    public async Task A_mail_that_cannot_be_sent_fails_the_run()
    {
        using var office = await OfficeWorld.StartAsync();
        await using var flows = await office.RunAsync(Trigger, Actions.Replace("@parameters('Recipients (mag_Recipients)')", "nobody", StringComparison.Ordinal));

        await office.SendEventAsync(flows, Event("new@example.com", 2000));

        var run = flows.Runner.History.Runs.Single();
        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
        Assert.AreEqual("BadRequest", RunAssert.Action(run, "Mail").Code);
    }

    private static string Event(string email, decimal total) => FlowJson.Write(new Newtonsoft.Json.Linq.JObject
    {
        ["order"] = new Newtonsoft.Json.Linq.JObject
        {
            ["number"] = "100",
            ["email"] = email,
            ["grandTotal"] = total,
            ["lines"] = FlowJson.Parse("""[ { "sku": "A&B", "quantity": 2 } ]"""),
        },
    });
}
