using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;

/// <summary>A connection of the Dataverse connector.</summary>
public sealed class DataverseConnectorOptions
{
    /// <summary>The environment.</summary>
    public required SandboxDataverse Dataverse { get; init; }

    /// <summary>The user the connection belongs to; null for the integration user.</summary>
    public Guid? UserId { get; init; }

    /// <summary>Unpacked solutions of the environment in import order; they tell entity sets and navigation properties.</summary>
    public IReadOnlyList<string> SolutionFolders { get; init; } = [];

    /// <summary>Address rows are named by in answers.</summary>
    public Uri EnvironmentUrl { get; init; } = new("https://environment.invalid/");

    /// <summary>Rows of a page of List rows.</summary>
    public int PageSize { get; init; } = 5000;

    internal Guid Owner => UserId ?? Dataverse.IntegrationUserId;

    internal IOrganizationServiceAsync2 Connect() => Dataverse.Connect(Owner);
}
