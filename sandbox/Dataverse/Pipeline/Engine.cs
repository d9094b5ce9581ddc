using PowerPlatformMagento.Sandbox.Dataverse.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Statistics;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>The parts of one sandbox Dataverse, put together once. Everything inside runs under <see cref="Lock"/>.</summary>
internal sealed class Engine
{
    private readonly Dictionary<Guid, Caller> _callers = [];

    public Engine(SandboxDataverseOptions options, MetadataCatalog catalog)
    {
        Options = options;
        Catalog = catalog;
        Time = options.Time;
        Database = new Database(catalog);
        Lookups = new LookupResolver(Database);
        var precision = new MoneyPrecision
        {
            CurrencyPrecisionColumn = Database.Store("transactioncurrency").Definition.Find("currencyprecision"),
        };
        Organization = PlatformRows.Insert(Database, options);
        Reader = new RowReader(new ValueReader(Database));
        Writer = new RowWriter(
            Database,
            new ValueWriter(Lookups, precision),
            new CurrencyColumns(Database, precision),
            new OwnerColumns(Database, Organization),
            Time);
        Queries = new QueryRunner(Database, Reader, Time);
        Plugins = new PluginCatalog(catalog, options.PluginAssemblies);
        Contexts = new ContextFactory(this);
        Pipeline = new MessagePipeline(this, new MessageRegistry(this), new StepRegistry(catalog));
        System = new Caller(Organization.SystemUser, roles: null);
    }

    public Lock Lock { get; } = new();

    public SandboxDataverseOptions Options { get; }

    public MetadataCatalog Catalog { get; }

    public TimeProvider Time { get; }

    public Database Database { get; }

    public LookupResolver Lookups { get; }

    public Organization Organization { get; }

    public RowReader Reader { get; }

    public RowWriter Writer { get; }

    public QueryRunner Queries { get; }

    public PluginCatalog Plugins { get; }

    public ContextFactory Contexts { get; }

    public MessagePipeline Pipeline { get; }

    public StatisticsBook Statistics { get; } = new();

    public Caller System { get; }

    public Guid NextId() => Options.Ids();

    /// <summary>A user given no roles here is not held to privileges.</summary>
    public Caller CallerOf(Guid userId)
    {
        if (userId == Organization.SystemUser.Id)
        {
            return System;
        }

        if (!_callers.TryGetValue(userId, out var caller))
        {
            var row = Database.Store("systemuser").Find(userId) ?? throw Faults.Fault.NoRow("systemuser", userId);
            caller = new Caller(row.Link, RolesOf(userId));
            _callers.Add(userId, caller);
        }

        return caller;
    }

    public void SetRoles(Guid userId, IReadOnlyCollection<string> roleNames)
    {
        var row = Database.Store("systemuser").Find(userId) ?? throw Faults.Fault.NoRow("systemuser", userId);
        _callers[userId] = new Caller(row.Link, [.. roleNames.Select(RoleOf)]);
    }

    private IReadOnlyList<RoleDefinition>? RolesOf(Guid userId) =>
        userId == Organization.IntegrationUser.Id
        && Catalog.Roles.Find(role => role.Name == Options.IntegrationRole) is { } role
            ? [role]
            : null;

    private RoleDefinition RoleOf(string name) =>
        Catalog.Roles.Find(role => role.Name == name) ?? throw new ArgumentException($"No solution holds a role {name}.", nameof(name));
}
