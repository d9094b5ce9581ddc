namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Settings that are missing or wrong.</summary>
public static class ConfigurationErrors
{
    /// <summary>The store of this message is not set up in Dataverse.</summary>
    public static readonly ErrorDefinition StoreUnknown = new(
        "MAG-CFG-001",
        ErrorCategory.Configuration,
        "The store of this message is not set up in Dataverse.",
        "Create a Store row with this key, or start the function app once with the store configured.");

    /// <summary>The settings of the function app are not usable.</summary>
    public static readonly ErrorDefinition SettingsInvalid = new(
        "MAG-CFG-002",
        ErrorCategory.Configuration,
        "The settings of the function app are not usable.",
        "Correct the settings named in the message and start again.");

    /// <summary>This build holds no Dataverse client.</summary>
    public static readonly ErrorDefinition SdkStandIn = new(
        "MAG-CFG-003",
        ErrorCategory.Configuration,
        "This build holds no Dataverse client.",
        "Build with -p:DataverseSdk=official to connect to a real environment.");

    /// <summary>The function key is missing or wrong.</summary>
    public static readonly ErrorDefinition KeyRefused = new(
        "MAG-CFG-004",
        ErrorCategory.Permission,
        "The function key is missing or wrong.",
        "Send the key of the function in the header x-functions-key.");

    /// <summary>The access token is missing, expired, or not for this function app.</summary>
    public static readonly ErrorDefinition TokenRefused = new(
        "MAG-CFG-005",
        ErrorCategory.Permission,
        "The access token is expired, not genuine, or not for this function app.",
        "Sign in to the connection again; compare tenant and application id with the settings of the function app.");

    /// <summary>The identity has no right to use this function app.</summary>
    public static readonly ErrorDefinition RightMissing = new(
        "MAG-CFG-006",
        ErrorCategory.Permission,
        "The identity has no right to use this function app.",
        "Grant users the scope, service principals the app role of the app registration.");

    /// <summary>The access token cannot be checked because the keys of the tenant cannot be read.</summary>
    public static readonly ErrorDefinition IdentityUnavailable = new(
        "MAG-CFG-007",
        ErrorCategory.Transient,
        "The access token cannot be checked because the keys of the tenant cannot be read.",
        "Allow the function app to reach login.microsoftonline.com, and check the tenant id in its settings.");
}
