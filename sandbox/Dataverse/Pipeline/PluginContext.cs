using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>What a plug-in sees of the operation it runs in.</summary>
internal sealed class PluginContext(Operation operation, Organization organization, DateTime startedOn) : IPluginExecutionContext7
{
    public required string MessageName { get; init; }

    public required int Stage { get; init; }

    public int Mode { get; init; }

    public required ParameterCollection InputParameters { get; init; }

    public required ParameterCollection OutputParameters { get; init; }

    public required ParameterCollection SharedVariables { get; init; }

    public string PrimaryEntityName { get; init; } = "none";

    public Guid PrimaryEntityId { get; init; }

    public EntityReference? OwningExtension { get; init; }

    public EntityImageCollection PreEntityImages { get; } = [];

    public EntityImageCollection PostEntityImages { get; } = [];

    public EntityImageCollection[] PreEntityImagesCollection => [PreEntityImages];

    public EntityImageCollection[] PostEntityImagesCollection => [PostEntityImages];

    public IPluginExecutionContext? ParentContext { get; init; }

    public string SecondaryEntityName => "none";

    public int Depth => operation.Depth;

    public bool IsInTransaction => operation.Transaction is not null;

    public Guid UserId => operation.Caller.User.Id;

    public Guid InitiatingUserId => operation.Caller.User.Id;

    public Guid AuthenticatedUserId => operation.Caller.User.Id;

    public Guid BusinessUnitId => organization.BusinessUnit.Id;

    public Guid OrganizationId => organization.Link.Id;

    public string OrganizationName => organization.Name;

    public Guid CorrelationId => operation.CorrelationId;

    public Guid OperationId => Guid.Empty;

    public Guid? RequestId => operation.CorrelationId;

    public DateTime OperationCreatedOn => startedOn;

    /// <summary>2: plug-ins run in the sandbox, the only mode online.</summary>
    public int IsolationMode => 2;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsPortalsClientCall => false;

    public Guid PortalsContactId => Guid.Empty;

    public Guid InitiatingUserApplicationId => Guid.Empty;

    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;

    public string InitiatingUserAgent => string.Empty;

    public Guid TenantId => Guid.Empty;

    public string EnvironmentId => organization.Link.Id.ToString();

    public bool IsApplicationUser => operation.Caller.User.Equals(organization.IntegrationUser);
}
