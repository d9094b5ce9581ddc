namespace Microsoft.Xrm.Sdk;

public interface ITokenService
{
    string RetrieveAADAccessToken(string clientId, string serverId, string tenant);
}
