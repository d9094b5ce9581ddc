using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ChangeType", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum ChangeType
{
    [EnumMember]
    NewOrUpdated = 0,
    [EnumMember]
    RemoveOrDeleted = 1,
}
