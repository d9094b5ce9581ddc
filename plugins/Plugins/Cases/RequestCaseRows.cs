using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Fills cases that service requests make.</summary>
internal static class RequestCaseRows
{
    /// <summary>The case with its files, without links to customer, order and subject.</summary>
    public static Entity Of(ServiceRequest request, ExternalKeys keys, Guid storeId, CaseFiles files, IReadOnlyList<string> remarks, FieldRules rules)
    {
        var row = new RowBuilder(IncidentTable.Name, rules)
            .Key(IncidentTable.ExternalKey, keys.Case(request.Source.Id), 100)
            .Text(IncidentTable.RequestId, request.Source.Id, 50)
            .Text(IncidentTable.Title, PlainText.Clean(request.Subject) is null ? $"{request.Kind} from the store" : request.Subject.Trim(), 200)
            .Set(IncidentTable.Description, CaseText.DescriptionOf(request, [.. files.Remarks, .. remarks]))
            .Code(IncidentTable.EmailAddress, CaseCustomers.EmailOf(request), 100)
            .Code(IncidentTable.OrderNumber, request.OrderNumber?.Trim().TrimStart('#'), 50)
            .Link(IncidentTable.Store, StoreTable.Name, storeId)
            .Set(IncidentTable.OriginCode, new OptionSetValue(IncidentTable.Web))
            .Choice(IncidentTable.TypeCode, TypeOf(request.Kind))
            .Choice(IncidentTable.PriorityCode, PriorityOf(request.Priority))
            .KeepOnlyPresent()
            .Row;
        if (files.Kept.Count > 0)
        {
            row.RelatedEntities[new Relationship(Relationships.CaseNotes)] =
                new EntityCollection([.. files.Kept.Select(NoteOf)]) { EntityName = AnnotationTable.Name };
        }

        return row;
    }

    private static CaseType TypeOf(string kind) => kind switch
    {
        ServiceRequestKind.Complaint => CaseType.Problem,
        ServiceRequestKind.Return => CaseType.Request,
        _ => CaseType.Question,
    };

    private static CasePriority PriorityOf(string? priority) => priority?.Trim().ToUpperInvariant() switch
    {
        "HIGH" => CasePriority.High,
        "LOW" => CasePriority.Low,
        _ => CasePriority.Normal,
    };

    private static Entity NoteOf(CaseFile file) => new(AnnotationTable.Name)
    {
        [AnnotationTable.Subject] = "Sent by the customer",
        [AnnotationTable.IsDocument] = true,
        [AnnotationTable.FileName] = file.Name,
        [AnnotationTable.MimeType] = file.MediaType,
        [AnnotationTable.DocumentBody] = file.Content,
    };
}
