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
    public Engine(SandboxDataverseOptions options, MetadataCatalog catalog)
    {
        Options = options;
        Changes = new ChangeFeed(Lock);
        Catalog = catalog;
        Time = options.Time;
        Database = new Database(catalog);
        Lookups = new LookupResolver(Database);
        var precision = new MoneyPrecision
        {
            CurrencyPrecisionColumn = Database.Store("transactioncurrency").Definition.Find("currencyprecision"),
        };
        Organization = PlatformRows.Insert(Database, options);
        SolutionRows.Insert(Database, options, Organization, catalog);
        var values = new ValueReader(Database, catalog, new MoneyFormat(Database, precision) { BaseCurrency = Organization.BaseCurrency });
        var parties = new ActivityParties(Database, Lookups, values, NextId);
        Pointers = new ActivityPointers(Database);
        Reader = new RowReader(values, parties);
        Writer = new RowWriter(
            Database,
            new ValueWriter(Lookups, precision),
            new CurrencyColumns(Database, precision),
            new OwnerColumns(Database, Organization),
            Pointers,
            parties,
            Time);
        Queries = new QueryRunner(Database, Reader, values, Organization, Time);
        Plugins = new PluginCatalog(catalog, options.PluginAssemblies);
        Contexts = new ContextFactory(this);
        Pipeline = new MessagePipeline(this, new MessageRegistry(this), new StepRegistry(catalog));
        Principals = new Principals(options, catalog, Database, Organization);
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

    public ActivityPointers Pointers { get; }

    public QueryRunner Queries { get; }

    public PluginCatalog Plugins { get; }

    public ContextFactory Contexts { get; }

    public MessagePipeline Pipeline { get; }

    public ChangeFeed Changes { get; }

    /// <summary>Asynchronous steps on their way.</summary>
    public BackgroundQueue Background { get; } = new();

    public StatisticsBook Statistics { get; } = new();

    public Principals Principals { get; }

    public Caller System => Principals.System;

    public Guid NextId() => Options.Ids();

    public Caller CallerOf(Guid userId) => Principals.CallerOf(userId);
}
