namespace PowerPlatformMagento.App.Delivery;

/// <summary>The Dataverse environment. Section <c>Dataverse</c>.</summary>
internal sealed class DataverseOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Dataverse";

    /// <summary>Address of the environment, https.</summary>
    public Uri? Url { get; set; }

    /// <summary>Client id of the user-assigned managed identity; null = the system-assigned one, or whatever the machine offers while developing.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>Whether the configuration the solution is shipped with is written after the start. Default true; rows that were changed are kept anyway.</summary>
    public bool AppliesDefaults { get; set; } = true;
}
