using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>
/// Translates what a request is about into a subject of cases, by the value maps of kind Case Subject: their target is the title or the id of a subject.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class CaseSubjects(IOrganizationService userService)
{
    /// <summary>The subject; null where no map, or no subject, fits.</summary>
    public Guid? Find(string kind, Guid storeId, DateTime now)
    {
        var query = new QueryExpression(ValueMapTable.Name)
        {
            ColumnSet = new ColumnSet(ValueMapTable.MagentoValue, ValueMapTable.TargetValue, ValueMapTable.IsDefault, ValueMapTable.Store, ValueMapTable.ValidFrom, ValueMapTable.ValidUntil),
        };
        query.Criteria.AddCondition(ValueMapTable.Kind, ConditionOperator.Equal, (int)ValueMapKind.CaseSubject);
        query.Criteria.AddCondition(ValueMapTable.StateCode, ConditionOperator.Equal, ValueMapTable.Active);
        var best = userService.RetrieveMultiple(query).Entities
            .Where(row => Fits(row, kind, storeId, now))
            .OrderByDescending(row => Weight(row, kind))
            .FirstOrDefault();
        var target = best?.GetAttributeValue<string>(ValueMapTable.TargetValue)?.Trim();
        return string.IsNullOrEmpty(target) ? null : Guid.TryParse(target, out var id) ? id : ByTitle(target!);
    }

    private static bool Fits(Entity row, string kind, Guid storeId, DateTime now) =>
        (row.GetAttributeValue<EntityReference>(ValueMapTable.Store) is not { } store || store.Id == storeId)
        && (IsFor(row, kind) || row.GetAttributeValue<bool?>(ValueMapTable.IsDefault) == true)
        && !(row.GetAttributeValue<DateTime?>(ValueMapTable.ValidFrom) > now)
        && !(row.GetAttributeValue<DateTime?>(ValueMapTable.ValidUntil) < now.Date);

    // The value itself goes before the default, and a row of the store before one for all stores.
    private static int Weight(Entity row, string kind) =>
        (IsFor(row, kind) ? 2 : 0) + (row.Contains(ValueMapTable.Store) ? 1 : 0);

    private static bool IsFor(Entity row, string kind) =>
        string.Equals(row.GetAttributeValue<string>(ValueMapTable.MagentoValue)?.Trim(), kind.Trim(), StringComparison.OrdinalIgnoreCase);

    private Guid? ByTitle(string title)
    {
        var query = new QueryExpression(SubjectTable.Name) { ColumnSet = new ColumnSet(SubjectTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(SubjectTable.Title, ConditionOperator.Equal, title);
        return userService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }
}
