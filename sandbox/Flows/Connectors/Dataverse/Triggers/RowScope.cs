using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Triggers;

/// <summary>Whether a row belongs to those a flow wants to be told of.</summary>
internal sealed class RowScope(SandboxDataverse dataverse, Guid user, int scope)
{
    private const int OfUser = 1;
    private const int OfUnit = 2;
    private const int OfUnitsBelow = 3;

    public bool Contains(Entity row) => scope switch
    {
        // Tables of the organization have no owner; their rows are everybody's.
        _ when row.GetAttributeValue<EntityReference>("ownerid") is null => true,
        OfUser => row.GetAttributeValue<EntityReference>("ownerid").Id == user,
        OfUnit => UnitOf(row) == UnitOfUser(),
        OfUnitsBelow => UnitAndParents(UnitOf(row)).Contains(UnitOfUser()),
        _ => true,
    };

    private static Guid? UnitOf(Entity row) => row.GetAttributeValue<EntityReference>("owningbusinessunit")?.Id;

    private Guid? UnitOfUser() =>
        dataverse.Rows("systemuser").FirstOrDefault(row => row.Id == user)?.GetAttributeValue<EntityReference>("businessunitid")?.Id;

    private IEnumerable<Guid?> UnitAndParents(Guid? unit)
    {
        var parents = dataverse.Rows("businessunit")
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference>("parentbusinessunitid")?.Id);
        for (var current = unit; current is { } id; current = parents.GetValueOrDefault(id))
        {
            yield return id;
        }
    }
}
