using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Turns the file given with <c>--store-config</c> into settings of the function app.</summary>
internal static class StoreConfiguration
{
    /// <summary>Key of the store when the file names none.</summary>
    public const string DefaultKey = "main";

    private static readonly string[] Secrets =
    [
        "consumerKey", "consumerSecret", "accessToken", "accessTokenSecret", "token", "clientId", "clientSecret", "organizationId", "tokenEndpoint",
    ];

    /// <summary>Reads the file.</summary>
    /// <returns>Settings below <c>Stores:0</c>, by full path.</returns>
    /// <exception cref="StoreConfigurationException">The file is missing, is no JSON object or lacks the base URL.</exception>
    public static Dictionary<string, string?> Read(FileInfo file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file.FullName), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new StoreConfigurationException($"{file.Name} cannot be read as JSON. See docs/how-to/try-a-real-store.md for its shape.", exception);
        }
    }

    private static Dictionary<string, string?> Read(JsonElement root)
    {
        var text = Text(root, "baseUrl") ?? Text(root, "url") ?? throw new StoreConfigurationException("The store configuration has no baseUrl.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new StoreConfigurationException("baseUrl is not an absolute http or https address.");
        }

        if (address.Scheme == "http" && !address.IsLoopback)
        {
            throw new StoreConfigurationException("baseUrl uses plain http. That is allowed for the loopback interface only.");
        }

        var settings = new Dictionary<string, string?>
        {
            ["Stores:0:Key"] = Text(root, "key") ?? DefaultKey,
            ["Stores:0:BaseUrl"] = text,
            ["Stores:0:AllowInsecureLoopback"] = (address.Scheme == "http").ToString(),
            ["Stores:0:RequestsPerSecond"] = Text(root, "requestsPerSecond"),
            ["Stores:0:MaximumConcurrency"] = Text(root, "maximumConcurrency"),
        };
        AddCredentials(root, settings);
        return settings.Where(setting => setting.Value is not null).ToDictionary();
    }

    // The credentials may stand in an object of their own or beside the address.
    private static void AddCredentials(JsonElement root, Dictionary<string, string?> settings)
    {
        var nested = Member(root, "authentication");
        var source = nested.ValueKind == JsonValueKind.Object ? nested : root;
        var kind = nested.ValueKind == JsonValueKind.String ? nested.GetString() : Text(source, "kind") ?? Text(root, "authenticationKind");
        settings["Stores:0:Authentication:Kind"] = kind ?? (Text(source, "token") is null ? "OAuth1" : "Bearer");
        foreach (var name in Secrets)
        {
            settings[$"Stores:0:Authentication:{name}"] = Text(source, name);
        }
    }

    private static string? Text(JsonElement element, string name) => Member(element, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    private static JsonElement Member(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)).Value
        : default;
}
