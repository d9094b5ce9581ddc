using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RemoteExecutionContext : IExecutionContext, IPluginExecutionContext, IExtensibleDataObject
{
    private EntityImageCollection _postEntityImages;
    private EntityImageCollection _preEntityImages;
    private ParameterCollection _inputParameters;
    private ParameterCollection _outputParameters;
    private ParameterCollection _sharedVariables;

    [DataMember]
    public RemoteExecutionContext ParentContext { get; set; }

    IPluginExecutionContext IPluginExecutionContext.ParentContext => ParentContext;

    [DataMember]
    public EntityImageCollection PostEntityImages
    {
        get => _postEntityImages ??= new EntityImageCollection();
        private set => _postEntityImages = value;
    }

    [DataMember]
    public EntityImageCollection PreEntityImages
    {
        get => _preEntityImages ??= new EntityImageCollection();
        private set => _preEntityImages = value;
    }

    [DataMember]
    public EntityReference OwningExtension { get; set; }

    [DataMember]
    public ParameterCollection InputParameters
    {
        get => _inputParameters ??= new ParameterCollection();
        private set => _inputParameters = value;
    }

    [DataMember]
    public ParameterCollection OutputParameters
    {
        get => _outputParameters ??= new ParameterCollection();
        private set => _outputParameters = value;
    }

    [DataMember]
    public ParameterCollection SharedVariables
    {
        get => _sharedVariables ??= new ParameterCollection();
        private set => _sharedVariables = value;
    }

    [DataMember]
    public DateTime OperationCreatedOn { get; set; }

    [DataMember]
    public Guid BusinessUnitId { get; set; }

    [DataMember]
    public Guid CorrelationId { get; set; }

    [DataMember]
    public Guid InitiatingUserId { get; set; }

    [DataMember]
    public Guid OperationId { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember]
    public Guid PrimaryEntityId { get; set; }

    [DataMember]
    public Guid UserId { get; set; }

    [DataMember]
    public Guid? RequestId { get; set; }

    [DataMember]
    public bool IsExecutingOffline { get; set; }

    [DataMember]
    public bool IsInTransaction { get; set; }

    [DataMember]
    public bool IsOfflinePlayback { get; set; }

    [DataMember]
    public int Depth { get; set; }

    [DataMember]
    public int IsolationMode { get; set; }

    [DataMember]
    public int Mode { get; set; }

    [DataMember]
    public int Stage { get; set; }

    [DataMember]
    public string MessageName { get; set; }

    [DataMember]
    public string OrganizationName { get; set; }

    [DataMember]
    public string PrimaryEntityName { get; set; }

    [DataMember]
    public string SecondaryEntityName { get; set; }

    [DataMember(IsRequired = false)]
    public Guid InitiatingUserAzureActiveDirectoryObjectId { get; set; }

    [DataMember(IsRequired = false)]
    public Guid UserAzureActiveDirectoryObjectId { get; set; }

    [DataMember(IsRequired = false)]
    public string InitiatingUserAgent { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
