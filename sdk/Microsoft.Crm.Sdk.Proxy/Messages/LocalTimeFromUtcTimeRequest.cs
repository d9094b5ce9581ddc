using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LocalTimeFromUtcTimeRequest : OrganizationRequest
{
    public LocalTimeFromUtcTimeRequest()
    {
        RequestName = "LocalTimeFromUtcTime";
    }

    public DateTime UtcTime
    {
        get => Parameters.Contains("UtcTime") ? (DateTime)Parameters["UtcTime"] : default;
        set => Parameters["UtcTime"] = value;
    }

    public int TimeZoneCode
    {
        get => Parameters.Contains("TimeZoneCode") ? (int)Parameters["TimeZoneCode"] : default;
        set => Parameters["TimeZoneCode"] = value;
    }
}
