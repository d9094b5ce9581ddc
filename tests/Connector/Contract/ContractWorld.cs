using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>The app all contract tests ask; it starts with the first of them.</summary>
[TestClass]
public sealed class ContractWorld
{
    private static readonly Lazy<Task<ContractWorld>> Running = new(StartAsync);

    private AppUnderTest App { get; init; } = null!;

    internal ContractClient Client { get; private init; } = null!;

    internal RequestMaker Requests { get; private init; } = null!;

    internal AnswerValidator Validator { get; private init; } = null!;

    internal static SwaggerDocument Document => SwaggerDocument.OfRepository;

    internal static Task<ContractWorld> GetAsync() => Running.Value;

    [AssemblyCleanup]
    public static async Task StopAsync()
    {
        if (Running.IsValueCreated)
        {
            var world = await Running.Value;
            world.Client.Dispose();
            await world.App.DisposeAsync();

            // Whatever all tests together sent, nothing of it may be a surprise to the app.
            Assert.IsEmpty(world.App.Errors, string.Join('\n', world.App.Errors.Take(5)));
        }
    }

    private static async Task<ContractWorld> StartAsync()
    {
        var app = await AppUnderTest.StartAsync();
        var client = new ContractClient(app.Address, Document);
        return new ContractWorld { App = app, Client = client, Requests = new RequestMaker(Document, client), Validator = new AnswerValidator(Document) };
    }
}
