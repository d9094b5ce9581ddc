using System.Net.Http;
using System.Reflection;
using System.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client.Auth;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Discovery;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client;

public class ServiceClient : IOrganizationServiceAsync2, IDisposable
{
    public ServiceClient(X509Certificate2 certificate, StoreName certificateStoreName, string certificateThumbPrint, Uri instanceUrl, bool useUniqueInstance, OrganizationDetail orgDetail, string clientId, Uri redirectUri, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(X509Certificate2 certificate, StoreName certificateStoreName, string certificateThumbPrint, Uri instanceUrl, string orgName, bool useSsl, bool useUniqueInstance, OrganizationDetail orgDetail, string clientId, Uri redirectUri, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(Uri instanceUrl, Func<string, Task<string>> tokenProviderFunction, bool useUniqueInstance = true, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(Uri instanceUrl, string clientId, SecureString clientSecret, bool useUniqueInstance, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(Uri instanceUrl, string clientId, string clientSecret, bool useUniqueInstance, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(string dataverseConnectionString, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(string userId, SecureString password, Uri hostUri, bool useUniqueInstance, string clientId, Uri redirectUri, PromptBehavior promptBehavior = default, bool useDefaultCreds = false, string tokenCacheStorePath = null, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(string userId, SecureString password, string domain, string hostName, string port, string orgName, bool useSsl, bool useUniqueInstance, OrganizationDetail orgDetail, string clientId, Uri redirectUri, PromptBehavior promptBehavior = default, string tokenCacheStorePath = null, ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient(string userId, SecureString password, string regionGeo, string orgName, bool useUniqueInstance, OrganizationDetail orgDetail, string clientId, Uri redirectUri, PromptBehavior promptBehavior = default, bool useDefaultCreds = false, string tokenCacheStorePath = null, ILogger logger = null) =>
        throw StandIn.Refusal();

    public AuthenticationType ActiveAuthenticationType { get; }

    public OrganizationDetail OrganizationDetail { get; }

    public Exception LastException { get; }

    public Guid CallerId { get; set; }

    public Guid ConnectedOrgId { get; }

    public Guid TenantId { get; }

    public Guid? CallerAADObjectId { get; set; }

    public Guid? SessionTrackingId { get; set; }

    public TimeSpan RetryPauseTime { get; set; }

    public Uri ConnectedOrgUriActual { get; }

    public Version ConnectedOrgVersion { get; }

    public bool DisableCrossThreadSafeties { get; set; }

    public bool EnableAffinityCookie { get; set; }

    public bool ForceServerMetadataCacheConsistency { get; set; }

    public bool IsBatchOperationsAvailable { get; }

    public bool IsReady { get; }

    public bool UseWebApi { get; set; }

    public int MaxRetryCount { get; set; }

    public int RecommendedDegreesOfParallelism { get; }

    public string Authority { get; }

    public string ConnectedOrgFriendlyName { get; }

    public string ConnectedOrgUniqueName { get; }

    public string CurrentAccessToken { get; }

    public string EnvironmentId { get; }

    public string LastError { get; }

    public string OAuthUserId { get; }

    public string SdkVersionProperty { get; }

    public static TimeSpan MaxConnectionTimeout { get; set; }

    public ServiceClient Clone(ILogger logger = null) =>
        throw StandIn.Refusal();

    public ServiceClient Clone(Assembly strongTypeAsm, ILogger logger = null) =>
        throw StandIn.Refusal();

    public OrganizationResponse ExecuteOrganizationRequest(OrganizationRequest req, string logMessageTag = "User Defined", bool useWebAPI = false) =>
        throw StandIn.Refusal();

    public HttpResponseMessage ExecuteWebRequest(HttpMethod method, string queryString, string body, Dictionary<string, List<string>> customHeaders, string contentType = null, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public Task<Entity> CreateAndReturnAsync(Entity entity) =>
        throw StandIn.Refusal();

    public Task<OrganizationResponse> ExecuteOrganizationRequestAsync(OrganizationRequest req, string logMessageTag = "User Defined", bool useWebAPI = false, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public Task<HttpResponseMessage> ExecuteWebRequestAsync(HttpMethod method, string queryString, string body, Dictionary<string, List<string>> customHeaders, string contentType = null, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public bool Connect() =>
        throw StandIn.Refusal();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        throw StandIn.Refusal();

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        throw StandIn.Refusal();

    public OrganizationResponse Execute(OrganizationRequest request) =>
        throw StandIn.Refusal();

    public Guid Create(Entity entity) =>
        throw StandIn.Refusal();

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw StandIn.Refusal();

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task DeleteAsync(string entityName, Guid id) =>
        throw StandIn.Refusal();

    public Task DeleteAsync(string entityName, Guid id, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw StandIn.Refusal();

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task UpdateAsync(Entity entity) =>
        throw StandIn.Refusal();

    public Task UpdateAsync(Entity entity, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task<Entity> CreateAndReturnAsync(Entity entity, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet) =>
        throw StandIn.Refusal();

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query) =>
        throw StandIn.Refusal();

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request) =>
        throw StandIn.Refusal();

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public Task<Guid> CreateAsync(Entity entity) =>
        throw StandIn.Refusal();

    public Task<Guid> CreateAsync(Entity entity, CancellationToken cancellationToken) =>
        throw StandIn.Refusal();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw StandIn.Refusal();

    public void Delete(string entityName, Guid id) =>
        throw StandIn.Refusal();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw StandIn.Refusal();

    public void Dispose() => GC.SuppressFinalize(this);

    public void Update(Entity entity) =>
        throw StandIn.Refusal();
}
