using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[Serializable]
[DataContract(Name = "OrganizationServiceFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public class OrganizationServiceFault : BaseServiceFault
{
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    [DataMember]
    public string TraceText { get; set; }

    public override string ToString() => $"{GetType().FullName}: {Message} (code 0x{ErrorCode:X8})";
}
