using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Desk;

/// <summary>Resubmits sync issues for workflows; the step on the table checks and completes it as it does for people.</summary>
/// <param name="userService">Calls Dataverse as the user the workflow runs as.</param>
internal sealed class SyncIssueResubmission(IOrganizationService userService)
{
    /// <param name="id">The sync issue.</param>
    /// <param name="correctedValue">Value for the field the issue names; null or blank leaves the one it has.</param>
    public void Run(Guid id, string? correctedValue)
    {
        var row = new Entity(SyncIssueTable.Name, id) { [SyncIssueTable.StatusCode] = new OptionSetValue((int)SyncIssueStatus.Resubmitted) };
        if (!string.IsNullOrWhiteSpace(correctedValue))
        {
            row[SyncIssueTable.CorrectedValue] = correctedValue!.Trim();
        }

        userService.Update(row);
    }
}
