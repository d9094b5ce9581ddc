using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Tasks that follow up a cart or an order: one each, however often it is told.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: a task belongs to the owner of the person, whom the integration user may not give anything to.</param>
internal sealed class FollowUpTasks(IOrganizationService systemService)
{
    /// <summary>Category of tasks about abandoned carts.</summary>
    public const string CartCategory = "mag-cart";

    /// <summary>Category of tasks about new orders.</summary>
    public const string OrderCategory = "mag-order";

    private const int MostTasks = 50;

    /// <summary>Makes the task unless there is one, done or not.</summary>
    /// <param name="category">Why it is there.</param>
    /// <param name="key">Key of the cart or order.</param>
    /// <param name="regarding">The person it is about.</param>
    /// <param name="subject">What is to be done.</param>
    /// <param name="due">Until when, UTC.</param>
    public void Ensure(string category, string key, EntityReference regarding, string subject, DateTime due)
    {
        if (Find(category, key, onlyOpen: false).Count > 0)
        {
            return;
        }

        var owner = systemService.Retrieve(regarding.LogicalName, regarding.Id, new ColumnSet(TaskTable.Owner)).GetAttributeValue<EntityReference>(TaskTable.Owner);
        systemService.Create(new Entity(TaskTable.Name)
        {
            [TaskTable.Subject] = subject,
            [TaskTable.Category] = category,
            [TaskTable.SubCategory] = key,
            [TaskTable.Regarding] = regarding,
            [TaskTable.Due] = due,
            [TaskTable.Owner] = owner,
        });
    }

    /// <summary>Completes the tasks that are still open.</summary>
    public void Close(string category, string key)
    {
        foreach (var id in Find(category, key, onlyOpen: true))
        {
            systemService.Update(new Entity(TaskTable.Name, id)
            {
                [TaskTable.StateCode] = new OptionSetValue(TaskTable.Completed),
                [TaskTable.StatusCode] = new OptionSetValue(TaskTable.CompletedReason),
            });
        }
    }

    private List<Guid> Find(string category, string key, bool onlyOpen)
    {
        var query = new QueryExpression(TaskTable.Name) { ColumnSet = new ColumnSet(false), TopCount = MostTasks };
        query.Criteria.AddCondition(TaskTable.Category, ConditionOperator.Equal, category);
        query.Criteria.AddCondition(TaskTable.SubCategory, ConditionOperator.Equal, key);
        if (onlyOpen)
        {
            query.Criteria.AddCondition(TaskTable.StateCode, ConditionOperator.Equal, TaskTable.Open);
        }

        return [.. systemService.RetrieveMultiple(query).Entities.Select(row => row.Id)];
    }
}
