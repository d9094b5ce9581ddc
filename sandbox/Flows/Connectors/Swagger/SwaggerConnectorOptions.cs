namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

/// <summary>A connection of a custom connector.</summary>
public sealed class SwaggerConnectorOptions
{
    /// <summary>The OpenAPI 2.0 definition, as JSON.</summary>
    public required string Definition { get; init; }

    /// <summary>Sends the requests.</summary>
    public required HttpClient Client { get; init; }

    /// <summary>Scheme, host and port in place of those of the definition; null to use the definition's.</summary>
    public Uri? Origin { get; init; }

    /// <summary>Headers that prove who calls, such as a key; sent to this service only.</summary>
    public IReadOnlyDictionary<string, string> Credentials { get; init; } = new Dictionary<string, string>();

    /// <summary>Longest time a call may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);
}
