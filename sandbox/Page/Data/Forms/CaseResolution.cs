using Microsoft.Crm.Sdk.Messages;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Resolves cases. The platform takes a case's solution by a message of its own, not by its status reason.</summary>
internal static class CaseResolution
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "incident";

    /// <summary>State of a resolved case.</summary>
    public const int Resolved = 1;

    /// <summary>Longest text of a solution.</summary>
    public const int MaxLength = 200;

    /// <summary>The ways a case can be resolved.</summary>
    public static IReadOnlyList<OptionInfo> Types(TableInfo incident) =>
        [.. incident.Find(StatusChoices.Status)?.Options.Where(option => option.State == Resolved) ?? []];

    /// <summary>Resolves a case as the signed-in user and keeps what solved it.</summary>
    public static async Task<RowSave> ResolveAsync(IOrganizationServiceAsync2 service, Guid id, int type, string solution, CancellationToken cancellationToken)
    {
        var resolution = new Entity("incidentresolution")
        {
            ["subject"] = solution,
            ["incidentid"] = new EntityReference(Table, id),
        };
        try
        {
            await service.ExecuteAsync(new CloseIncidentRequest { IncidentResolution = resolution, Status = new OptionSetValue(type) }, cancellationToken);
            return RowSave.Done(id);
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            return RowSave.Failed(ProblemReader.Of(exception));
        }
    }
}
