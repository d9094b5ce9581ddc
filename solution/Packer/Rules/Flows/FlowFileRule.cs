using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A flow is registered as one, its file is called after it, holds JSON, and starts by a trigger.</summary>
internal sealed class FlowFileRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) => solution.Processes.SelectMany(process => OfProcess(solution, process));

    private static IEnumerable<Finding> OfProcess(UnpackedSolution solution, Component process)
    {
        if (process.Xml.Text("Category") != FlowFiles.CloudFlow)
        {
            yield return new Finding(process.File, "Category", $"is \"{process.Xml.Text("Category")}\"", $"Write {FlowFiles.CloudFlow}, a cloud flow: the product has no other processes.");
            yield break;
        }

        var file = FlowFiles.File(process);
        if (process.Xml.Text("JsonFileName") != "/" + file)
        {
            yield return new Finding(process.File, "JsonFileName", $"is \"{process.Xml.Text("JsonFileName")}\", the file is /{file}", $"Write /{file}.");
        }

        var id = process.Xml.Attr("WorkflowId").BareGuid().ToUpperInvariant();
        if (!file.EndsWith($"-{id}.json", StringComparison.Ordinal))
        {
            yield return new Finding(process.File, "file name", $"does not end with the id {id}", $"Call it <Name>-{id}.json.data.xml, and the flow the same without .data.xml.");
        }

        var (state, status) = (process.Xml.Text("StateCode"), process.Xml.Text("StatusCode"));
        if ((state, status) is not (("1", "2") or ("0", "1")))
        {
            yield return new Finding(process.File, "StateCode", $"state {state} does not go with status {status}", "Write 1 and 2 for on, 0 and 1 for off.");
        }

        if (!solution.Files.TryGetValue(file, out var bytes))
        {
            yield break;
        }

        if (FlowFiles.Read(bytes, out var problem) is not { } flow)
        {
            yield return new Finding(file, "content", problem!, "Export the flow again or correct the file; the import calls this \"Flow clientdata is in invalid format\".");
        }
        else if (flow.Triggers.Count != 1 || flow.Actions.Count == 0)
        {
            yield return new Finding(file, "definition", $"has {flow.Triggers.Count} triggers and {flow.Actions.Count} actions", "A flow has one trigger and does something.");
        }
    }
}
