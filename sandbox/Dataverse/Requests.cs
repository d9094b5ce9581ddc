using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>The requests behind the short methods of the organization service.</summary>
internal static class Requests
{
    public static CreateRequest Create(Entity entity) => new() { Target = entity };

    public static UpdateRequest Update(Entity entity) => new() { Target = entity };

    public static DeleteRequest Delete(string table, Guid id) => new() { Target = new EntityReference(table, id) };

    public static RetrieveRequest Retrieve(string table, Guid id, ColumnSet columns) =>
        new() { Target = new EntityReference(table, id), ColumnSet = columns };

    public static RetrieveMultipleRequest RetrieveMultiple(QueryBase query) => new() { Query = query };

    public static AssociateRequest Associate(string table, Guid id, Relationship relationship, EntityReferenceCollection related) =>
        new() { Target = new EntityReference(table, id), Relationship = relationship, RelatedEntities = related };

    public static DisassociateRequest Disassociate(string table, Guid id, Relationship relationship, EntityReferenceCollection related) =>
        new() { Target = new EntityReference(table, id), Relationship = relationship, RelatedEntities = related };

    public static ColumnSet AllColumns() => new() { AllColumns = true };
}
