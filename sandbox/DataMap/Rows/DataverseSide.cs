using System.Globalization;
using System.ServiceModel;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.DataMap.Probing;

namespace PowerPlatformMagento.Sandbox.DataMap.Rows;

/// <summary>Imports a message with the real Custom API into a fresh Dataverse of the sandbox and reads what became of it.</summary>
/// <param name="solution">Folder of the unpacked solution.</param>
/// <param name="api">Unique name of the Custom API.</param>
/// <param name="before">Messages imported before, by Custom API: whom and what the message refers to.</param>
internal sealed class DataverseSide(string solution, string api, IReadOnlyList<(string Api, JsonNode Message)> before)
{
    private static readonly string[] Stores = ["main", "second"];

    private static readonly string[] Tables =
    [
        "account", "contact", "customeraddress", "lead", "incident", "annotation", "mag_identity", "mag_order", "mag_orderline", "mag_shipment", "mag_invoice",
        "mag_refund", "mag_return", "mag_returnline", "mag_webactivity", "task",
    ];

    /// <summary>All values by column: of all rows of the table together, in the order in which the rows were made.</summary>
    public IReadOnlyDictionary<string, string> Import(JsonNode message)
    {
        var dataverse = SandboxDataverse.Create(new SandboxDataverseOptions { SolutionFolders = [solution], PluginAssemblies = [typeof(ImportOrder).Assembly], Time = new FixedTime() });
        var system = dataverse.ConnectAsSystem();
        foreach (var store in Stores)
        {
            system.Create(new Entity("mag_store") { ["mag_name"] = store, ["mag_externalkey"] = store });
        }

        foreach (var (earlier, sent) in before)
        {
            Call(system, earlier, sent);
            Settle(dataverse);
        }

        try
        {
            Call(system, api, message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new ProbeRefusedException(fault);
        }

        Settle(dataverse);
        return Values(dataverse);
    }

    // Steps on their own time write too; where they stand when the rows are read would be chance.
    private static void Settle(SandboxDataverse dataverse) => dataverse.WhenIdleAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static void Call(IOrganizationService service, string api, JsonNode message) =>
        service.Execute(new OrganizationRequest(api) { ["Payload"] = message.ToJsonString() });

    private static Dictionary<string, string> Values(SandboxDataverse dataverse)
    {
        var tables = Tables.Where(table => dataverse.Metadata.Find(table) is not null).ToDictionary(table => table, table => dataverse.Rows(table).ToList());

        // Ids are dealt out in turn and say nothing; the position of a row does.
        var positions = tables.SelectMany(table => table.Value.Select((row, position) => (row.Id, Name: $"{table.Key} {position}"))).ToDictionary(row => row.Id, row => row.Name);
        return tables
            .SelectMany(table => Columns(table.Value).Select(column => (Name: $"{table.Key}.{column}", Text: string.Join('\n', table.Value.Select(row => Text(row, column, positions))))))
            .ToDictionary(column => column.Name, column => column.Text, StringComparer.Ordinal);
    }

    private static HashSet<string> Columns(IEnumerable<Entity> rows) =>
        [.. rows.SelectMany(row => row.Attributes.Where(attribute => attribute.Value is not Guid).Select(attribute => attribute.Key)).Where(PlatformColumns.IsWritten)];

    private static string Text(Entity row, string column, Dictionary<Guid, string> positions) => row.GetAttributeValue<object>(column) switch
    {
        null => "-",
        EntityReference link => positions.GetValueOrDefault(link.Id, link.Id.ToString()),
        Money money => money.Value.ToString("0.####", CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
