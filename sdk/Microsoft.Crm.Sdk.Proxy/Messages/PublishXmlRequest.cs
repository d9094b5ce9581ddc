using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishXmlRequest : OrganizationRequest
{
    public PublishXmlRequest()
    {
        RequestName = "PublishXml";
    }

    public string ParameterXml
    {
        get => Parameters.Contains("ParameterXml") ? (string)Parameters["ParameterXml"] : default;
        set => Parameters["ParameterXml"] = value;
    }
}
