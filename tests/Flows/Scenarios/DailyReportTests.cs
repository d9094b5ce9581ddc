using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Scenarios;

/// <summary>Every morning a mail with a table, with a scope that catches what fails.</summary>
[TestClass]
public sealed class DailyReportTests
{
    private const string Trigger = """
        {
          "Every_morning": {
            "type": "Recurrence",
            "recurrence": {
              "frequency": "Day",
              "interval": 1,
              "timeZone": "W. Europe Standard Time",
              "schedule": { "hours": [ "7" ], "minutes": [ 0 ] }
            }
          }
        }
        """;

    private const string Actions = """
        {
          "Init": {
            "type": "InitializeVariable",
            "inputs": { "variables": [ { "name": "Total", "type": "float", "value": 0 } ] }
          },
          "Try": {
            "type": "Scope",
            "runAfter": { "Init": [ "Succeeded" ] },
            "actions": {
              "Orders": {
                "type": "OpenApiConnection",
                "runtimeConfiguration": { "paginationPolicy": { "minimumItemCount": 5000 } },
                "inputs": {
                  "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "ListRecords" },
                  "parameters": {
                    "entityName": "mag_orders",
                    "$select": "mag_name,mag_grandtotal",
                    "$filter": "mag_placedon ge @{addDays(utcNow(), -1)}",
                    "$orderby": "mag_name asc"
                  }
                }
              },
              "Each": {
                "type": "Foreach",
                "foreach": "@outputs('Orders')?['body/value']",
                "runAfter": { "Orders": [ "Succeeded" ] },
                "actions": {
                  "Add": {
                    "type": "IncrementVariable",
                    "inputs": { "name": "Total", "value": "@float(items('Each')?['mag_grandtotal'])" }
                  }
                }
              },
              "Rows": {
                "type": "Select",
                "runAfter": { "Orders": [ "Succeeded" ] },
                "inputs": {
                  "from": "@outputs('Orders')?['body/value']",
                  "select": {
                    "Number": "@item()?['mag_name']",
                    "Total": "@formatNumber(item()?['mag_grandtotal'], 'N2', 'en-US')"
                  }
                }
              },
              "Table": {
                "type": "Table",
                "runAfter": { "Rows": [ "Succeeded" ] },
                "inputs": { "from": "@body('Rows')", "format": "CSV" }
              },
              "Mail": {
                "type": "OpenApiConnection",
                "runAfter": { "Table": [ "Succeeded" ], "Each": [ "Succeeded" ] },
                "inputs": {
                  "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
                  "parameters": {
                    "emailMessage/To": "@parameters('Recipients (mag_Recipients)')",
                    "emailMessage/Subject": "@{length(body('Rows'))} orders, @{formatNumber(variables('Total'), 'N2', 'en-US')}",
                    "emailMessage/Body": "@body('Table')"
                  }
                }
              }
            }
          },
          "Catch": {
            "type": "Scope",
            "runAfter": { "Try": [ "Failed", "TimedOut" ] },
            "actions": {
              "Failed": {
                "type": "Query",
                "inputs": { "from": "@result('Try')", "where": "@equals(item()?['status'], 'Failed')" }
              },
              "Tell": {
                "type": "OpenApiConnection",
                "runAfter": { "Failed": [ "Succeeded" ] },
                "inputs": {
                  "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
                  "parameters": {
                    "emailMessage/To": "@parameters('Recipients (mag_Recipients)')",
                    "emailMessage/Subject": "The report failed at @{first(body('Failed'))?['name']}",
                    "emailMessage/Body": "@{first(body('Failed'))?['code']}"
                  }
                }
              },
              "End": {
                "type": "Terminate",
                "runAfter": { "Tell": [ "Succeeded" ] },
                "inputs": { "runStatus": "Failed", "runError": { "code": "ReportFailed" } }
              }
            }
          }
        }
        """;

    [TestMethod]
    public async Task The_orders_of_a_day_are_listed_and_summed()
    {
        using var office = await OfficeWorld.StartAsync();
        Order(office, "101", 12.5m, hoursAgo: 2);
        Order(office, "102", 1000, hoursAgo: 20);
        Order(office, "100", 99, hoursAgo: 30);
        await using var flows = await office.RunAsync(Trigger, Actions);

        var run = await flows.RunFlowAsync();

        RunAssert.Succeeded(run);
        RunAssert.Statuses(run, "SK", "Try", "Catch");
        var mail = office.Outlook.SentItems.Single();
        Assert.AreEqual("2 orders, 1,012.50", mail.Subject);
        Assert.AreEqual("Number,Total\r\n101,12.50\r\n102,\"1,000.00\"\r\n", mail.Body);
    }

    [TestMethod]
    public async Task It_runs_at_seven_of_the_local_clock()
    {
        using var office = await OfficeWorld.StartAsync();
        await using var flows = await office.RunAsync(Trigger, Actions);

        await Eventually.TrueAsync(() =>
        {
            office.Dataverse.Time.Advance(TimeSpan.FromHours(1));
            return flows.Runner.History.Total > 0;
        });
        await flows.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual(1, office.Outlook.SentItems.Count(mail => mail.Subject.StartsWith("0 orders", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task What_fails_is_told_and_fails_the_run()
    {
        using var office = await OfficeWorld.StartAsync();
        office.Dataverse.Service.Create(DataverseWorld.Order("103", ("mag_placedon", FlowWorld.Start.UtcDateTime)));
        await using var flows = await office.RunAsync(Trigger, Actions);

        var run = await flows.RunFlowAsync();

        Assert.AreEqual("ReportFailed", run.Error!.Code);
        Assert.AreEqual("The report failed at Each", office.Outlook.SentItems.Single().Subject);
        RunAssert.Statuses(run, "FFFKK", "Try", "Each", "Rows", "Table", "Mail");
    }

    private static void Order(OfficeWorld office, string name, decimal total, int hoursAgo) => office.Dataverse.Service.Create(DataverseWorld.Order(
        name, ("mag_grandtotal", new Money(total)), ("mag_placedon", FlowWorld.Start.AddHours(-hoursAgo).UtcDateTime)));
}
