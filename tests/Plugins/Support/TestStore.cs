using System.Text.Json;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>A Dataverse with one connected store, and short ways to import and look.</summary>
internal sealed class TestStore
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly ITestDataverse _dataverse;

    public TestStore(ITestDataverse? dataverse = null, string key = "main", Action<Entity>? settings = null)
    {
        _dataverse = dataverse ?? OrganizationServices.Create();
        var store = new Entity("mag_store") { ["mag_name"] = key, ["mag_externalkey"] = key };
        settings?.Invoke(store);
        Id = _dataverse.Service.Create(store);
    }

    public Guid Id { get; }

    public ITestDataverse Dataverse => _dataverse;

    public IOrganizationService Service => _dataverse.Service;

    /// <summary>Requests of the last import.</summary>
    public IReadOnlyList<string> Requests { get; private set; } = [];

    public static string Text<T>(T message) => JsonSerializer.Serialize(message, Json);

    public ImportResult Import(Order order) => Run(new ImportOrder(), Text(order));

    public ImportResult Import(Customer customer) => Run(new ImportCustomer(), Text(customer));

    public ImportResult Import(Return message) => Run(new ImportReturn(), Text(message));

    /// <summary>Imports in this order and returns the outcomes.</summary>
    public string Import(params object[] messages) => string.Join(
        " ",
        messages.Select(message => message switch
        {
            Order order => Import(order).Outcome,
            Return goods => Import(goods).Outcome,
            _ => Import((Customer)message).Outcome,
        }));

    public IReadOnlyList<Entity> Rows(string table) => _dataverse.Rows(table);

    public Entity Single(string table) => Rows(table).Single();

    public Entity? Find(string table, string key) =>
        Rows(table).SingleOrDefault(row => row.GetAttributeValue<string>("mag_externalkey") == key);

    public Entity Get(string table, string key) => Find(table, key) ?? throw new InvalidOperationException($"No {table} has the key {key}.");

    public Entity Get(string table, Guid id) => Rows(table).Single(row => row.Id == id);

    public Guid Add(string table, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return Service.Create(row);
    }

    public void Change(string table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        Service.Update(row);

        // Steps on their own time would otherwise meet what the test does next.
        if (_dataverse is SandboxTestDataverse sandbox)
        {
            sandbox.Sandbox.WhenIdleAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    private ImportResult Run(IPlugin plugin, string payload)
    {
        var service = new CountingOrganizationService(_dataverse.UserService);
        try
        {
            var answer = PluginCall.Run(plugin, service, payload);
            var id = (Guid)answer["Id"];
            return new ImportResult { Outcome = (string)answer["Outcome"], Id = id == Guid.Empty ? null : id, Detail = (string?)answer["Detail"] };
        }
        finally
        {
            Requests = service.Requests;
        }
    }
}
