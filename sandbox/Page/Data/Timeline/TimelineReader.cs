using System.Xml.Linq;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>Reads a timeline as the signed-in user.</summary>
internal sealed class TimelineReader(IOrganizationServiceAsync2 service, SandboxMetadata metadata)
{
    /// <summary>The newest entries of the wanted kinds. What the user may not read isn't there.</summary>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">Dataverse refused for another reason.</exception>
    public async Task<TimelinePage> ReadAsync(EntityReference row, IReadOnlySet<TimelineKind> kinds, int wanted, CancellationToken cancellationToken)
    {
        var items = new List<TimelineItem>();
        var types = ActivityTypes(kinds);
        if (types is null or { Count: > 0 })
        {
            var fetch = TimelineQuery.OfActivities(row.LogicalName, row.Id, types, wanted + 1);
            items.AddRange((await FetchAsync(fetch, cancellationToken)).Select(activity => Activity(activity, row)));
        }

        if (kinds.Contains(TimelineKind.Note) && metadata.Find(TimelineKinds.NoteTable) is { } note)
        {
            var fetch = TimelineQuery.OfNotes(row.Id, wanted + 1);
            items.AddRange((await FetchAsync(fetch, cancellationToken)).Select(found => Note(found, note)));
        }

        return TimelinePage.Merge(items, wanted);
    }

    // Null asks for all types: the query is shorter and finds tables nobody named here.
    private IReadOnlyList<string>? ActivityTypes(IReadOnlySet<TimelineKind> kinds)
    {
        var activities = metadata.Tables.Where(table => table.IsActivity && table.LogicalName != TimelineQuery.Activities).Select(table => table.LogicalName).ToList();
        var wanted = TimelineKinds.Tables(activities, kinds);
        return wanted.Count == activities.Count ? null : wanted;
    }

    private async Task<IEnumerable<Entity>> FetchAsync(XElement fetch, CancellationToken cancellationToken)
    {
        try
        {
            return (await service.RetrieveMultipleAsync(new FetchExpression(fetch.ToString()), cancellationToken)).Entities;
        }
        catch (Exception exception) when (ProblemReader.IsFault(exception, FaultCodes.PrivilegeDenied))
        {
            return [];
        }
    }

    private TimelineItem Activity(Entity activity, EntityReference row)
    {
        var type = activity.GetAttributeValue<string>("activitytypecode") ?? TimelineQuery.Activities;
        var table = metadata.Find(type);
        var regarding = activity.GetAttributeValue<EntityReference>("regardingobjectid");
        return new TimelineItem
        {
            Table = type,
            Id = activity.Id,
            Kind = TimelineKinds.Of(type),
            TypeLabel = table?.DisplayName ?? type,
            Title = activity.GetAttributeValue<string>("subject") ?? string.Empty,
            Body = activity.GetAttributeValue<string>("description") ?? string.Empty,
            On = activity.GetAttributeValue<DateTime>("createdon"),
            By = (activity.GetAttributeValue<EntityReference>("ownerid") ?? activity.GetAttributeValue<EntityReference>("createdby"))?.Name ?? string.Empty,
            Status = RowValue.Formatted(activity, StatusChoices.State) ?? string.Empty,
            IsOpen = activity.GetAttributeValue<OptionSetValue>(StatusChoices.State)?.Value is 0 or 3,
            Due = activity.GetAttributeValue<DateTime?>("scheduledend"),
            Regarding = regarding?.Id == row.Id ? null : regarding,
        };
    }

    private static TimelineItem Note(Entity note, TableInfo table) => new()
    {
        Table = TimelineKinds.NoteTable,
        Id = note.Id,
        Kind = TimelineKind.Note,
        TypeLabel = table.DisplayName,
        Title = note.GetAttributeValue<string>("subject") ?? string.Empty,
        Body = note.GetAttributeValue<string>("notetext") ?? string.Empty,
        On = note.GetAttributeValue<DateTime>("createdon"),
        By = note.GetAttributeValue<EntityReference>("createdby")?.Name ?? string.Empty,
    };
}
