using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Desk;

/// <summary>The team that works the error desk.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: the application user need not be allowed to read teams.</param>
internal sealed class OperatorsTeam(IOrganizationService systemService)
{
    /// <summary>Environment variable with the name of the team.</summary>
    public const string Variable = "mag_OperatorsTeam";

    /// <summary>The team, or null when none is named or none has that name.</summary>
    public EntityReference? Find()
    {
        if (new EnvironmentVariables(systemService).Find(Variable)?.Trim() is not { Length: > 0 } name)
        {
            return null;
        }

        var query = new QueryExpression("team") { ColumnSet = new ColumnSet("teamid"), TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return systemService.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }
}
