using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Platform;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Solutions;
using PowerPlatformMagento.Sandbox.Dataverse.Statistics;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>
/// A Dataverse in memory that reads tables, keys, steps, Custom APIs and roles from unpacked solutions and runs the real plug-ins.
/// What it doesn't know it refuses with a fault that names it.
/// </summary>
public sealed class SandboxDataverse
{
    private readonly Engine _engine;
    private readonly Gateway _gateway;

    private SandboxDataverse(Engine engine, FaultScript faults)
    {
        _engine = engine;
        Faults = faults;
        _gateway = new Gateway(engine, faults);
        Metadata = MetadataDescription.Of(engine.Catalog);
    }

    /// <summary>
    /// Raised once a changed row after its transaction is committed and the rows are free for others, on the thread that committed.
    /// A handler must be quick; what it throws reaches the caller whose request did the change.
    /// </summary>
    public event Action<RowChange>? Changed
    {
        add => _engine.Changes.Changed += value;
        remove => _engine.Changes.Changed -= value;
    }

    /// <summary>Tables, columns and relationships, described for a user interface.</summary>
    public SandboxMetadata Metadata { get; }

    /// <summary>How the sandbox misbehaves; at the start not at all.</summary>
    public FaultScript Faults { get; }

    /// <summary>What happened so far.</summary>
    public SandboxStatistics Statistics => _engine.Statistics.Snapshot();

    /// <summary>The user <see cref="Connect()"/> connects as.</summary>
    public Guid IntegrationUserId => _engine.Organization.IntegrationUser.Id;

    /// <summary>Logical names of all tables, of the platform and of the solutions.</summary>
    public IReadOnlyCollection<string> Tables => [.. _engine.Catalog.Tables.Select(table => table.LogicalName)];

    /// <summary>Reads the solutions and starts with the platform's own rows.</summary>
    /// <exception cref="InvalidDataException">A solution file is broken or contradicts another one; the message names the file.</exception>
    public static SandboxDataverse Create(SandboxDataverseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var catalog = new MetadataCatalog();
        PlatformTables.Read(catalog);
        foreach (var folder in options.SolutionFolders)
        {
            SolutionReader.Read(catalog, folder);
        }

        catalog.Complete();
        return new SandboxDataverse(new Engine(options, catalog), new FaultScript(seed: 1));
    }

    /// <summary>Connects as the integration user, held to its role when a solution holds that role.</summary>
    public IOrganizationServiceAsync2 Connect() => Connect(IntegrationUserId);

    /// <summary>Connects as a user made by <see cref="AddUser"/>.</summary>
    public IOrganizationServiceAsync2 Connect(Guid userId)
    {
        lock (_engine.Lock)
        {
            return Connect(_engine.CallerOf(userId));
        }
    }

    /// <summary>Connects as SYSTEM, which may do everything.</summary>
    public IOrganizationServiceAsync2 ConnectAsSystem() => Connect(_engine.System);

    /// <summary>
    /// Adds a user with security roles named as in the solutions. Of the platform's roles System Administrator is known, which grants everything, and what
    /// Salesperson and Customer Service Representative may do with customers, cases and activities.
    /// </summary>
    public Guid AddUser(string name, params IReadOnlyCollection<string> roles)
    {
        lock (_engine.Lock)
        {
            return _engine.Principals.AddUser(name, roles);
        }
    }

    /// <summary>Adds a team that may own rows, with security roles named as in the solutions. Its members have its roles too.</summary>
    public Guid AddTeam(string name, params IReadOnlyCollection<string> roles)
    {
        lock (_engine.Lock)
        {
            return _engine.Principals.AddTeam(name, roles);
        }
    }

    /// <summary>Makes a user a member of a team.</summary>
    public void AddTeamMember(Guid teamId, Guid userId)
    {
        lock (_engine.Lock)
        {
            _engine.Principals.AddMember(teamId, userId);
        }
    }

    /// <summary>Whether a user's roles grant a right on at least some rows of a table. The table must exist.</summary>
    public bool Allows(Guid userId, string table, AccessRight right)
    {
        lock (_engine.Lock)
        {
            return _engine.CallerOf(userId).DepthOf(_engine.Database.Store(table).Definition, Rights.Of(right)) > PrivilegeDepth.None;
        }
    }

    /// <summary>Waits until all asynchronous steps have run, with those they started.</summary>
    /// <exception cref="InvalidDataException">A step could not run at all because no given assembly holds its plug-in type.</exception>
    public Task WhenIdleAsync(CancellationToken cancellationToken) => _engine.Background.WhenIdleAsync(cancellationToken);

    /// <summary>All rows of a table with all their columns, for comparison; not a call, not counted.</summary>
    public IEnumerable<Entity> Rows(string table)
    {
        Storage.Row[] rows;
        IReadOnlyList<ColumnDefinition> columns;
        lock (_engine.Lock)
        {
            var store = _engine.Database.Store(table);
            rows = [.. store.All];
            columns = ColumnSelection.Of(store.Definition, Requests.AllColumns());
        }

        foreach (var row in rows)
        {
            Entity entity;
            lock (_engine.Lock)
            {
                entity = _engine.Reader.Read(row, columns);
            }

            yield return entity;
        }
    }

    /// <summary>Number of rows of a table.</summary>
    public int Count(string table)
    {
        lock (_engine.Lock)
        {
            return _engine.Database.Store(table).Count;
        }
    }

    /// <summary>Forgets the numbers, not the rows.</summary>
    public void ResetStatistics() => _engine.Statistics.Reset();

    private DataverseConnection Connect(Caller caller) =>
        new((request, cancellationToken) => _gateway.Execute(caller, request, cancellationToken));
}
