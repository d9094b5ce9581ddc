namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>A Custom API; only the global binding (0) is supported.</summary>
internal sealed record CustomApiDefinition(
    string UniqueName,
    int BindingType,
    Guid? PluginTypeId,
    string? ExecutePrivilege,
    IReadOnlyList<CustomApiParameter> Requests,
    IReadOnlyList<CustomApiParameter> Responses);
