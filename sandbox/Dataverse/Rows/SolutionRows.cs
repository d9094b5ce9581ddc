using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>The rows an import of the solutions makes: web resources and environment variables.</summary>
internal static class SolutionRows
{
    public static void Insert(Database database, SandboxDataverseOptions options, Organization organization, MetadataCatalog catalog)
    {
        foreach (var resource in catalog.WebResources)
        {
            Insert(database, options, organization, "webresource", resource.Id, new()
            {
                ["name"] = resource.Name,
                ["displayname"] = resource.DisplayName,
                ["description"] = resource.Description,
                ["content"] = resource.Content,
                ["webresourcetype"] = StoredValue.Box(resource.Type),
                ["ismanaged"] = StoredValue.True,
            });
        }

        foreach (var variable in catalog.EnvironmentVariables)
        {
            Insert(database, options, organization, "environmentvariabledefinition", options.Ids(), new()
            {
                ["schemaname"] = variable.SchemaName,
                ["displayname"] = variable.DisplayName,
                ["description"] = variable.Description,
                ["type"] = variable.Type,
                ["defaultvalue"] = variable.DefaultValue,
                ["isrequired"] = StoredValue.Box(variable.IsRequired),
                ["ownerid"] = organization.SystemUser,
                ["owninguser"] = organization.SystemUser,
                ["owningbusinessunit"] = organization.BusinessUnit,
                ["statecode"] = StoredValue.Box(0),
                ["statuscode"] = StoredValue.Box(1),
            });
        }
    }

    private static void Insert(
        Database database,
        SandboxDataverseOptions options,
        Organization organization,
        string table,
        Guid id,
        Dictionary<string, object?> values)
    {
        var now = options.Time.GetUtcNow().UtcDateTime;
        values["createdon"] = values["modifiedon"] = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        values["createdby"] = values["modifiedby"] = organization.SystemUser;
        PlatformRows.Insert(database, table, id, values);
    }
}
