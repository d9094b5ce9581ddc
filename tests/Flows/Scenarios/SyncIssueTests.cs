using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Scenarios;

/// <summary>A new sync issue is told to the operators, once for each store.</summary>
[TestClass]
public sealed class SyncIssueTests
{
    private static readonly string Trigger = DataverseWorld.Trigger(""" "~message": 1, "~entityname": "mag_syncissue", "~scope": 4, "~filterexpression": "statecode eq 0" """);

    private const string Actions = """
        {
          "Open_issues": {
            "type": "OpenApiConnection",
            "inputs": {
              "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "ListRecords" },
              "parameters": {
                "entityName": "mag_syncissues",
                "$select": "mag_name,mag_storekey",
                "$filter": "mag_storekey eq '@{triggerOutputs()?['body/mag_storekey']}' and statecode eq 0",
                "$orderby": "createdon desc"
              }
            }
          },
          "First_of_its_store": {
            "type": "If",
            "runAfter": { "Open_issues": [ "Succeeded" ] },
            "expression": "@equals(length(outputs('Open_issues')?['body/value']), 1)",
            "actions": {
              "Mail": {
                "type": "OpenApiConnection",
                "inputs": {
                  "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
                  "parameters": {
                    "emailMessage/To": "@parameters('Recipients (mag_Recipients)')",
                    "emailMessage/Subject": "Sync issue in @{triggerOutputs()?['body/mag_storekey']}",
                    "emailMessage/Body": "@{triggerOutputs()?['body/mag_message']}",
                    "emailMessage/Importance": "High"
                  }
                }
              }
            }
          }
        }
        """;

    [TestMethod]
    public async Task The_first_open_issue_of_a_store_is_mailed()
    {
        using var office = await OfficeWorld.StartAsync();
        await using var flows = await office.RunAsync(Trigger, Actions);

        Add(office, "1", "de");
        await flows.Runner.WhenIdleAsync(CancellationToken.None);
        Add(office, "2", "de");
        await flows.Runner.WhenIdleAsync(CancellationToken.None);
        Add(office, "3", "us");
        await flows.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.IsNull(flows.Runner.Flows.Single().Problem);
        Assert.AreEqual(3L, flows.Runner.History.Total);
        CollectionAssert.AreEqual(new[] { "Sync issue in de", "Sync issue in us" }, office.Outlook.SentItems.Select(mail => mail.Subject).ToList());
        Assert.AreEqual("High", office.Outlook.SentItems[0].Importance);
    }

    private static void Add(OfficeWorld office, string key, string store) => office.Dataverse.Service.Create(new Entity("mag_syncissue")
    {
        ["mag_name"] = $"Issue {key}",
        ["mag_externalkey"] = key,
        ["mag_storekey"] = store,
        ["mag_message"] = "It failed.",
    });
}
