namespace Microsoft.Xrm.Sdk;

public interface IEnvironmentService
{
    Uri AzureAuthorityHost { get; }

    string AzureRegionName { get; }

    string Geo { get; }
}
