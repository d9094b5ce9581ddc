using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Resolves the cases a return or request of a store made when the return is over. Cases people made themselves are left to them.</summary>
/// <param name="service">Calls Dataverse as SYSTEM.</param>
internal sealed class ReturnCases(IOrganizationService service)
{
    private const int SubjectLength = 200;

    /// <summary>Resolves what is still open.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="resolution">How it ended.</param>
    public void Close(Guid returnId, string resolution)
    {
        var query = new QueryExpression(IncidentTable.Name) { ColumnSet = new ColumnSet(IncidentTable.StateCode, IncidentTable.ExternalKey) };
        query.Criteria.AddCondition(IncidentTable.Return, ConditionOperator.Equal, returnId);
        foreach (var row in service.RetrieveMultiple(query).Entities.Where(IsResolvedByEnd))
        {
            // The store knows how its return ended, or was told with the fact: the tag keeps the resolution from being told once more.
            service.Execute(new OrganizationRequest("CloseIncident")
            {
                ["IncidentResolution"] = new Entity(ResolutionTable.Name)
                {
                    [ResolutionTable.Subject] = PlainText.Cut(resolution, SubjectLength),
                    [ResolutionTable.Case] = row.ToEntityReference(),
                },
                ["Status"] = new OptionSetValue(IncidentTable.ProblemSolved),
                ["tag"] = ImportOrigin.Tag,
            });
        }
    }

    private static bool IsResolvedByEnd(Entity row)
    {
        var state = (CaseState)row.GetAttributeValue<OptionSetValue>(IncidentTable.StateCode).Value;
        return CaseTransitions.Of(state, CaseEventKind.ReturnEnds, row.GetAttributeValue<string>(IncidentTable.ExternalKey) is not null) != state;
    }
}
