namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>What differs from one environment to the next.</summary>
/// <param name="Host">Host of the app.</param>
/// <param name="ClientId">Application ID of the connector's own registration in Entra ID.</param>
/// <param name="TenantId">Tenant of both registrations.</param>
/// <param name="Resource">Application ID URI of the app's registration.</param>
internal sealed record Deployment(string Host, string ClientId, string TenantId, string Resource)
{
    /// <summary>For the files that are imported by hand: made up, to be replaced.</summary>
    public static Deployment Example { get; } = new(
        "contoso-magento.azurewebsites.net", "00000000-0000-0000-0000-000000000000", "common", "api://00000000-0000-0000-0000-000000000000");

    /// <summary>For the solution: read from environment variables when it is imported.</summary>
    public static Deployment OfEnvironment { get; } = new(
        Variable("mag_ConnectorHost"), Variable("mag_ConnectorClientId"), Variable("mag_ConnectorTenantId"), Variable("mag_ConnectorResource"));

    private static string Variable(string name) => $"@environmentVariables(\"{name}\")";
}
