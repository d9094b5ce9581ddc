using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Output;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>The three ways to connect: function key, person, application. Connections never hold secrets of the store.</summary>
internal static class ConnectionKinds
{
    public const string FunctionKey = "functionKey";

    private const string Login = "https://login.microsoftonline.com";
    private const string ClientCredentials = "client_credentials";

    /// <param name="inSolution">
    /// Whether the service reads it from a solution. Its own connectors with several kinds of authentication name the grant among the custom
    /// parameters, which the schema of the tools for an import by hand refuses; there the connection parameter says it.
    /// </param>
    public static JsonObject Of(Deployment deployment, bool inSolution) => new()
    {
        ["uiDefinition"] = new JsonObject { ["displayName"] = "Authentication type", ["description"] = "How the connection proves who it is." },
        ["values"] = new JsonArray(Key(), User(deployment), Application(deployment, inSolution)),
    };

    private static JsonObject Key() => Set(
        "key-auth",
        "Function key",
        "A key of the function app. The connection can be shared with others.",
        isShared: true,
        new JsonObject { [FunctionKey] = Field("securestring", "Function key", "Key of the function app, made for the connector by its administrator.") });

    private static JsonObject User(Deployment deployment) => Set(
        "entra-auth",
        "Microsoft Entra ID (user)",
        "Each person signs in with a work account.",
        isShared: false,
        new JsonObject { ["token"] = Token(OAuth(deployment), isHidden: false) });

    private static JsonObject Application(Deployment deployment, bool inSolution)
    {
        var settings = OAuth(deployment);
        settings.Remove("clientId");
        if (inSolution)
        {
            settings["customParameters"]!["grantType"] = Value(ClientCredentials);
        }

        var grant = Field("string", "Grant type", "How the application signs in.");
        grant["defaultValue"] = ClientCredentials;
        grant["allowedValues"] = new JsonArray(Value(ClientCredentials));
        grant["uiDefinition"]!["constraints"] = new JsonObject { ["required"] = "false", ["hidden"] = "true" };
        return Set(
            "entra-app-auth",
            "Microsoft Entra ID (service principal)",
            "An application signs in, for flows that run without a person.",
            isShared: true,
            new JsonObject
            {
                ["token"] = Token(settings, isHidden: true),
                ["token:clientId"] = Field("string", "Client ID", "Application ID of the registration that signs in."),
                ["token:clientSecret"] = Field("securestring", "Client secret", "Secret of the registration that signs in."),
                ["token:grantType"] = grant,
            });
    }

    private static JsonObject OAuth(Deployment deployment) => new()
    {
        ["identityProvider"] = "aad",
        ["clientId"] = deployment.ClientId,
        ["scopes"] = new JsonArray(),
        ["redirectMode"] = "GlobalPerConnector",
        ["properties"] = new JsonObject { ["IsFirstParty"] = "False", ["AzureActiveDirectoryResourceId"] = deployment.Resource, ["IsOnbehalfofLoginSupported"] = true },
        ["customParameters"] = new JsonObject { ["loginUri"] = Value(Login), ["tenantId"] = Value(deployment.TenantId), ["resourceUri"] = Value(deployment.Resource) },
    };

    private static JsonObject Set(string name, string title, string description, bool isShared, JsonObject parameters) => new()
    {
        ["name"] = name,
        ["uiDefinition"] = new JsonObject { ["displayName"] = title, ["description"] = description },
        ["metadata"] = new JsonObject { ["allowSharing"] = isShared },
        ["parameters"] = parameters,
    };

    private static JsonObject Token(JsonObject settings, bool isHidden) => new()
    {
        ["type"] = "oauthSetting",
        ["oAuthSettings"] = settings,
        ["uiDefinition"] = Shown("Sign in", "Sign in with Microsoft Entra ID.", isRequired: !isHidden, isHidden),
    };

    // Both places of the help text: the designer reads the one within sets, everything else the other.
    private static JsonObject Field(string type, string title, string description) => new()
    {
        ["type"] = type,
        ["uiDefinition"] = Shown(title, description, isRequired: true, isHidden: false),
    };

    private static JsonObject Shown(string title, string description, bool isRequired, bool isHidden) => new()
    {
        ["displayName"] = title,
        ["description"] = description,
        ["tooltip"] = description,
        ["constraints"] = new JsonObject { ["required"] = isRequired ? "true" : "false", ["hidden"] = isHidden ? "true" : "false" },
        ["schema"] = new JsonObject { ["type"] = "string", ["description"] = description },
    };

    private static JsonObject Value(string value) => new() { ["value"] = value };
}
