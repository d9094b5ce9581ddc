using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UtcTimeFromLocalTimeRequest : OrganizationRequest
{
    public UtcTimeFromLocalTimeRequest()
    {
        RequestName = "UtcTimeFromLocalTime";
    }

    public DateTime LocalTime
    {
        get => Parameters.Contains("LocalTime") ? (DateTime)Parameters["LocalTime"] : default;
        set => Parameters["LocalTime"] = value;
    }

    public int TimeZoneCode
    {
        get => Parameters.Contains("TimeZoneCode") ? (int)Parameters["TimeZoneCode"] : default;
        set => Parameters["TimeZoneCode"] = value;
    }
}
