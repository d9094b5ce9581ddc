using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Benchmarks.Imports;

/// <summary>A sandbox Dataverse with the real plug-ins that tells the cost of each import.</summary>
internal sealed class ImportBench
{
    private const string Message = "mag_ImportOrder";
    private static readonly string[] Reads = ["Retrieve", "RetrieveMultiple"];

    private readonly SandboxDataverse _dataverse;
    private readonly IOrganizationServiceAsync2 _service;

    public ImportBench()
    {
        _dataverse = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [Path.Combine(AppContext.BaseDirectory, "solution", "core")],
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
        });
        _service = _dataverse.Connect();
        _dataverse.ConnectAsSystem().Create(new Entity("mag_store") { ["mag_name"] = "main", ["mag_externalkey"] = "main" });
    }

    /// <summary>Imports an order.</summary>
    /// <exception cref="InvalidOperationException">The outcome is not the expected one.</exception>
    public ImportCost Import(Order order, string expectedOutcome)
    {
        _dataverse.ResetStatistics();
        var answer = _service.Execute(new OrganizationRequest(Message) { ["Payload"] = OrderMessages.Payload(order) });
        if ((string)answer["Outcome"] != expectedOutcome)
        {
            throw new InvalidOperationException($"The import answered {answer["Outcome"]} ({answer["Detail"]}), not {expectedOutcome}.");
        }

        var statistics = _dataverse.Statistics.Messages[Message];
        var writes = statistics.OrganizationRequestsByMessage.Where(request => !Reads.Contains(request.Key)).Sum(request => request.Value);
        return new ImportCost(statistics.MaximumOrganizationRequests, writes);
    }
}
