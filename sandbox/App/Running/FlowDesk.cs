using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>
/// The flows of the product, run for real: the connector calls the function app over HTTP with a key, Dataverse is used with the role the
/// flows ship, mails and messages are kept for looking at.
/// </summary>
internal sealed class FlowDesk : IAsyncDisposable
{
    /// <summary>Role of the Dataverse connection.</summary>
    public const string Role = "MAG Flow Runner";

    private const string DefinitionEnding = "_openapidefinition.json";

    private readonly HttpClient _client;

    private FlowDesk(FlowRunner runner, OutlookConnector outlook, TeamsConnector teams, HttpClient client)
    {
        Runner = runner;
        Outlook = outlook;
        Teams = teams;
        _client = client;
    }

    /// <summary>The solutions flows are made of, in import order.</summary>
    public static IReadOnlyList<string> SolutionFolders { get; } =
        [.. new[] { "core", "connector", "flows" }.Select(name => Path.Combine(AppContext.BaseDirectory, "solution", name))];

    public FlowRunner Runner { get; }

    public OutlookConnector Outlook { get; }

    public TeamsConnector Teams { get; }

    /// <summary>Checks the flows and turns all of them on, those too that are shipped turned off.</summary>
    /// <exception cref="InvalidDataException">A file of a solution is broken; the message names it.</exception>
    public static async Task<FlowDesk> StartAsync(FlowDeskOptions options, CancellationToken cancellationToken)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        var outlook = new OutlookConnector(options.Time);
        var teams = new TeamsConnector(options.Time);
        try
        {
            var runner = await FlowRunner.StartAsync(
                new FlowRunnerOptions
                {
                    Catalog = options.Catalog ?? FlowCatalog.Read(options.SolutionFolders),
                    Connectors = Connectors(options, client, outlook, teams),
                    Time = options.Time,
                    Wait = options.Wait,
                    Ids = Guid.CreateVersion7,
                    EnvironmentVariables = name => Variable(options, name),
                    TurnsAllOn = true,
                },
                cancellationToken);
            return new FlowDesk(runner, outlook, teams, client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Runner.DisposeAsync();
        _client.Dispose();
    }

    private static Dictionary<string, IConnector> Connectors(FlowDeskOptions options, HttpClient client, OutlookConnector outlook, TeamsConnector teams)
    {
        var connectors = new Dictionary<string, IConnector>
        {
            [DataverseConnector.Api] = new DataverseConnector(new DataverseConnectorOptions
            {
                Dataverse = options.Dataverse,
                UserId = options.Dataverse.AddUser("Flows", Role),
                SolutionFolders = options.SolutionFolders,
            }),
            [OutlookConnector.Api] = outlook,
            [TeamsConnector.Api] = teams,
        };
        foreach (var (name, definition) in options.SolutionFolders.SelectMany(Definitions))
        {
            connectors[name] = new SwaggerConnector(new SwaggerConnectorOptions
            {
                Definition = definition,
                Client = client,
                Origin = options.App,
                Credentials = new Dictionary<string, string> { ["x-functions-key"] = options.Key },
            });
        }

        return connectors;
    }

    // Custom connectors go by the names their solution gives them, and their parts begin with it.
    private static IEnumerable<(string Name, string Definition)> Definitions(string folder)
    {
        var connectors = Path.Combine(folder, "Connectors");
        return Directory.Exists(connectors)
            ? Directory.EnumerateFiles(connectors, "*" + DefinitionEnding).Select(file => (Path.GetFileName(file)[..^DefinitionEnding.Length], File.ReadAllText(file)))
            : [];
    }

    private static string? Variable(FlowDeskOptions options, string name) => options.Variables.GetValueOrDefault(name) ?? name switch
    {
        "mag_FlowStore" => options.Store,
        "mag_SalesRecipients" => "sales@example.com",
        "mag_OperatorsRecipients" => "operators@example.com",
        _ => null,
    };
}
