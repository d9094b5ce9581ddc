using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Plugins;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>A sandbox Dataverse with the solution that ships and its plug-ins, a clock that stands still, and rows to look at.</summary>
internal sealed class FormWorld
{
    private readonly List<OrganizationRequest> _requests = [];
    private int _keys;

    public FormWorld()
    {
        Time = new FakeTimeProvider(new DateTimeOffset(2026, 7, 15, 10, 30, 15, TimeSpan.Zero));
        Dataverse = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [SolutionFolder],
            PluginAssemblies = [typeof(ImportOrder).Assembly],
            Time = Time,
            BeforeMessage = message =>
            {
                lock (_requests)
                {
                    if (message is { Depth: 1, Request: var request })
                    {
                        _requests.Add(request);
                    }
                }
            },
        });
        System = Dataverse.ConnectAsSystem();
    }

    public static string SolutionFolder { get; } = FindSolution();

    public static UiCatalog Catalog { get; } = UiCatalog.Read([SolutionFolder]);

    public FakeTimeProvider Time { get; }

    public SandboxDataverse Dataverse { get; }

    public IOrganizationServiceAsync2 System { get; }

    /// <summary>What was asked from outside so far.</summary>
    public IReadOnlyList<OrganizationRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public IEnumerable<UpdateRequest> Updates => Requests.OfType<UpdateRequest>();

    public static PageUser User(Guid id, string? role = null) => new(id, "Sam", role);

    public TableInfo Table(string name) => Dataverse.Metadata.Find(name) ?? throw new InvalidOperationException($"There is no table {name}.");

    public ColumnInfo Column(string table, string name) => Table(table).Find(name) ?? throw new InvalidOperationException($"{table} has no column {name}.");

    public RecordEditor Editor(string table, IOrganizationServiceAsync2? service = null) => new(new RowStore(service ?? System), Table(table), Zones.Berlin);

    public Guid Contact(string first, string last, EntityReference? company = null) => System.Create(new Entity("contact")
    {
        ["firstname"] = first,
        ["lastname"] = last,
        ["emailaddress1"] = $"{first}.{last}@example.com".ToLowerInvariant(),
        ["parentcustomerid"] = company,
    });

    public Guid Account(string name) => System.Create(new Entity("account") { ["name"] = name });

    public Guid Case(string title, EntityReference customer) => System.Create(new Entity("incident") { ["title"] = title, ["customerid"] = customer });

    public Guid Task(string subject, EntityReference regarding) => System.Create(new Entity("task") { ["subject"] = subject, ["regardingobjectid"] = regarding });

    public Guid Note(string text, EntityReference about) => System.Create(new Entity("annotation") { ["notetext"] = text, ["objectid"] = about });

    public Guid Issue(string name)
    {
        var key = $"store-order-{++_keys}";
        return System.Create(new Entity("mag_syncissue") { ["mag_name"] = name, ["mag_externalkey"] = key, ["mag_errorcode"] = "MAG-ORD-004" });
    }

    public Guid Order(string number, Guid? contactId = null) => System.Create(new Entity("mag_order")
    {
        ["mag_name"] = number,
        ["mag_externalkey"] = $"store-order-{++_keys}",
        ["mag_contactid"] = contactId is { } id ? new EntityReference("contact", id) : null,
        ["mag_grandtotal"] = new Money(119.5m),
        ["mag_placedon"] = new DateTime(2026, 7, 14, 22, 15, 30, DateTimeKind.Utc),
        ["transactioncurrencyid"] = Dataverse.Rows("transactioncurrency").Single(row => row.GetAttributeValue<string>("isocurrencycode") == "EUR").ToEntityReference(),
    });

    public Entity Row(string table, Guid id) => Dataverse.Rows(table).Single(row => row.Id == id);

    private static string FindSolution([CallerFilePath] string source = "")
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(source)!); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PowerPlatformMagento.sln")))
            {
                return Path.Combine(folder.FullName, "solution", "core");
            }
        }

        throw new DirectoryNotFoundException("PowerPlatformMagento.sln is not above the source.");
    }
}
