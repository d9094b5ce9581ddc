using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Context of a Custom API call.</summary>
internal sealed class TestExecutionContext : IPluginExecutionContext
{
    public static readonly Guid User = new("0a000000-0000-0000-0000-000000000001");
    public static readonly Guid Correlation = new("0c000000-0000-0000-0000-000000000001");

    public int Stage => 30;

    public IPluginExecutionContext ParentContext => null!;

    public EntityImageCollection PostEntityImages { get; } = [];

    public EntityImageCollection PreEntityImages { get; } = [];

    public EntityReference OwningExtension => null!;

    public ParameterCollection InputParameters { get; } = [];

    public ParameterCollection OutputParameters { get; } = [];

    public ParameterCollection SharedVariables { get; } = [];

    public DateTime OperationCreatedOn => TestMessages.Noon;

    public Guid BusinessUnitId => Guid.Empty;

    public Guid CorrelationId => Correlation;

    public Guid InitiatingUserId => User;

    public Guid OperationId => Guid.Empty;

    public Guid OrganizationId => Guid.Empty;

    public Guid PrimaryEntityId => Guid.Empty;

    public Guid UserId => User;

    public Guid? RequestId => null;

    public bool IsExecutingOffline => false;

    public bool IsInTransaction => true;

    public bool IsOfflinePlayback => false;

    public int Depth => 1;

    public int IsolationMode => 2;

    public int Mode => 0;

    public string MessageName { get; init; } = "mag_ImportOrder";

    public string OrganizationName => "Test";

    public string PrimaryEntityName => "none";

    public string SecondaryEntityName => "none";
}
