using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.Sandbox.Store;

/// <summary>How a sandbox store behaves.</summary>
public sealed record StoreOptions
{
    /// <summary>Shipped value of <c>webapi/validation/maximum_page_size</c>.</summary>
    public const int DefaultMaximumPageSize = 300;

    /// <summary>Shipped value of <c>webapi/validation/default_page_size</c>.</summary>
    public const int DefaultDefaultPageSize = 20;

    /// <summary>Path segment before <c>/V1</c> of the cloud service.</summary>
    public const string Tenant = "sandbox-tenant";

    /// <summary>The data. Default: an empty set.</summary>
    public IStoreDocuments Documents { get; init; } = new DocumentSet();

    /// <summary>Default: Magento Open Source.</summary>
    public StoreEdition Edition { get; init; } = StoreEdition.OpenSource;

    /// <summary>Default: 2.4.7, the version of the captures.</summary>
    public ServerGeneration Generation { get; init; } = ServerGeneration.V247;

    /// <summary>Integrations. Default: one with all rights.</summary>
    public IReadOnlyList<StoreCredential> Credentials { get; init; } = [new StoreCredential()];

    /// <summary><c>oauth/consumer/enable_integration_as_bearer</c>. Default: on, unlike Magento's.</summary>
    public bool IntegrationTokensAsBearer { get; init; } = true;

    /// <summary><c>webapi/validation/input_limit_enabled</c>. Default: off.</summary>
    public bool InputLimits { get; init; }

    /// <summary>Largest page size when input is limited. Default: 300.</summary>
    public int MaximumPageSize { get; init; } = DefaultMaximumPageSize;

    /// <summary>Page size when none is asked for and input is limited. Default: 20.</summary>
    public int DefaultPageSize { get; init; } = DefaultDefaultPageSize;

    /// <summary>Behind the last page answer the last page again, as up to 2.3.7. Default: off.</summary>
    public bool RepeatLastPage { get; init; }

    /// <summary>Codes of the customer attributes the merchant added. Default: <c>d365_customer_id</c>.</summary>
    public IReadOnlySet<string> CustomerAttributes { get; init; } = new HashSet<string> { "d365_customer_id" };

    /// <summary>Whether the store can send mail; one that cannot answers a comment the customer shall get with 400, though it keeps it. Default: on.</summary>
    public bool SendsMail { get; init; } = true;

    /// <summary>TCP port on 127.0.0.1. Default: 0, any free one.</summary>
    public int Port { get; init; }

    /// <summary>Seed of faults and of lost or repeated events. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Clock of tokens, nonces, the Date header and delays. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where events go; null = none are sent.</summary>
    public StoreEventOptions? Events { get; init; }

    /// <summary>Checks all options.</summary>
    /// <exception cref="ArgumentException">Names every problem.</exception>
    public void Validate()
    {
        List<string> problems = [];
        Check(Documents is IQueryableDocuments, "Documents must be a DocumentSet or GeneratedDocuments.");
        Check(Credentials.Count > 0, "Credentials must hold one integration at least.");
        Check(Credentials.Select(credential => credential.ConsumerKey).Distinct().Count() == Credentials.Count, "Consumer keys must differ.");
        Check(MaximumPageSize > 0 && DefaultPageSize > 0, "Page sizes must be positive.");
        Check(Port is >= 0 and <= 65535, "Port must be between 0 and 65535.");
        problems.AddRange(Events?.Problems() ?? []);
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', problems));
        }

        void Check(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add(problem);
            }
        }
    }
}
