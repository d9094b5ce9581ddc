namespace PowerPlatformMagento.Sandbox.Page.Tests.Flows;

/// <summary>A solution with a flow that tells and fails, one that starts by the clock, and one that cannot run.</summary>
internal sealed class FlowFolder : IDisposable
{
    private const string Actions = """
        {
          "For_each_name": { "type": "Foreach", "foreach": [ "a", "b" ], "actions": { "Name": { "type": "Compose", "inputs": "@item()" } } },
          "Secret": {
            "type": "Compose", "inputs": "open sesame",
            "runtimeConfiguration": { "secureData": { "properties": [ "inputs", "outputs" ] } }
          },
          "Is_it_so": {
            "type": "If", "expression": "@equals(1, 1)", "runAfter": { "For_each_name": [ "Succeeded" ] },
            "actions": {
              "Send_the_mail": {
                "type": "OpenApiConnection", "description": "To everybody.",
                "inputs": {
                  "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
                  "parameters": { "emailMessage/To": "all@example.com", "emailMessage/Subject": "<b>News</b>", "emailMessage/Body": "<script>alert(1)</script>" }
                }
              }
            },
            "else": { "actions": { "Nothing": { "type": "Compose", "inputs": 1 } } }
          },
          "Stop": { "type": "Terminate", "inputs": { "runStatus": "Failed", "runError": { "code": "X", "message": "Stopped on purpose." } }, "runAfter": { "Is_it_so": [ "Succeeded" ] } }
        }
        """;

    public FlowFolder()
    {
        Path = Directory.CreateTempSubdirectory("ppm-flows-").FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "Workflows"));
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "Other"));
        File.WriteAllText(System.IO.Path.Combine(Path, "Other", "Customizations.xml"), """
            <ImportExportXml>
              <connectionreferences>
                <connectionreference connectionreferencelogicalname="mag_Outlook">
                  <connectorid>/providers/Microsoft.PowerApps/apis/shared_office365</connectorid>
                </connectionreference>
              </connectionreferences>
            </ImportExportXml>
            """);
        Add("Tell", "Tell &lt;everybody&gt;", """{ "When_asked": { "type": "Request" } }""", Actions);
        Add("Hourly", "Every hour", """{ "Every_hour": { "type": "Recurrence", "recurrence": { "frequency": "Hour", "interval": 1, "startTime": "2099-01-01T00:00:00Z" } } }""", """{ "A": { "type": "Compose", "inputs": 1 } }""");
        Add("Broken", "Broken", """{ "When_asked": { "type": "Request" } }""", """{ "A": { "type": "Compose", "inputs": "@heavier(1)" } }""");
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Add(string file, string name, string trigger, string actions)
    {
        var path = System.IO.Path.Combine(Path, "Workflows", file + ".json");
        File.WriteAllText(path, $$"""
            { "properties": {
                "connectionReferences": { "shared_office365": { "connection": { "connectionReferenceLogicalName": "mag_Outlook" }, "api": { "name": "shared_office365" } } },
                "definition": { "description": "Sends a mail & stops.", "triggers": {{trigger}}, "actions": {{actions}} } } }
            """);
        File.WriteAllText(path + ".data.xml", $$"""<Workflow WorkflowId="{00000000-0000-5000-8000-{{file.Length:D12}}}" Name="{{name}}"><Category>5</Category><StateCode>1</StateCode></Workflow>""");
    }
}
