
namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse;

/// <summary>An operation of the Dataverse connector and the parameters it takes.</summary>
/// <param name="Id">Name in definitions.</param>
/// <param name="Required">Parameters a call needs.</param>
/// <param name="Optional">Parameters it may have besides.</param>
/// <param name="TakesItem">Whether members of the row or the action's arguments come along, written item/name.</param>
internal sealed record DataverseOperation(string Id, IReadOnlyList<string> Required, IReadOnlyList<string> Optional, bool TakesItem)
{
    public const string EntityName = "entityName";
    public const string RecordId = "recordId";
    public const string ActionName = "actionName";
    public const string RelationshipName = "associationEntityRelationship";

    private const string PartitionId = "partitionId";
    private const string FullMetadata = "x-ms-odata-metadata-full";

    public static DataverseOperation GetRow { get; } = new("GetItem", [EntityName, RecordId], ["$select", "$expand", PartitionId, FullMetadata], TakesItem: false);

    public static DataverseOperation CreateRow { get; } = new("CreateRecord", [EntityName], [FullMetadata], TakesItem: true);

    /// <summary>Update a row. The platform's names of this one and the next are misleading.</summary>
    public static DataverseOperation UpdateRow { get; } = new("UpdateOnlyRecord", [EntityName, RecordId], [FullMetadata], TakesItem: true);

    /// <summary>Upsert a row: adds it when there is none.</summary>
    public static DataverseOperation UpsertRow { get; } = new("UpdateRecord", [EntityName, RecordId], [FullMetadata], TakesItem: true);

    public static DataverseOperation DeleteRow { get; } = new("DeleteRecord", [EntityName, RecordId], [PartitionId], TakesItem: false);

    public static DataverseOperation ListRows { get; } = new(
        "ListRecords",
        [EntityName],
        ["$select", "$filter", "$orderby", "$expand", "$top", "fetchXml", "$skiptoken", PartitionId, FullMetadata],
        TakesItem: false);

    public static DataverseOperation UnboundAction { get; } = new("PerformUnboundAction", [ActionName], [], TakesItem: true);

    public static DataverseOperation BoundAction { get; } = new("PerformBoundAction", [EntityName, ActionName, RecordId], [], TakesItem: true);

    public static DataverseOperation Relate { get; } = new("AssociateEntities", [EntityName, RecordId, RelationshipName, "item/@odata.id"], [], TakesItem: false);

    public static DataverseOperation Unrelate { get; } = new("DisassociateEntities", [EntityName, RecordId, RelationshipName, "$id"], [], TakesItem: false);

    /// <summary>All known operations.</summary>
    public static IReadOnlyList<DataverseOperation> All { get; } =
        [GetRow, CreateRow, UpdateRow, UpsertRow, DeleteRow, ListRows, UnboundAction, BoundAction, Relate, Unrelate];

    public static DataverseOperation? Find(string id) => All.FirstOrDefault(operation => operation.Id == id);
}
