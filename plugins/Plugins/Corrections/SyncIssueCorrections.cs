using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Corrections;

/// <summary>Corrections kept with the sync issue of a record. Asked for only when a value does not fit, so that a good import costs nothing.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="key">Key of the record, which is the key of its sync issue, whether open or resolved.</param>
internal sealed class SyncIssueCorrections(IOrganizationService userService, string key) : ICorrections
{
    private CorrectionList? _list;

    public string? Find(string field) => (_list ??= Load()).Find(field);

    private CorrectionList Load()
    {
        var query = new QueryExpression(SyncIssueTable.Name) { ColumnSet = new ColumnSet(SyncIssueTable.Corrections), TopCount = 1 };
        query.Criteria.AddCondition(SyncIssueTable.ExternalKey, ConditionOperator.Equal, key);
        var row = userService.RetrieveMultiple(query).Entities.FirstOrDefault();
        return CorrectionList.Read(row?.GetAttributeValue<string>(SyncIssueTable.Corrections));
    }
}
