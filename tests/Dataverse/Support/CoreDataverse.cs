using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>A sandbox with the tables of solution/core, a still clock, and short ways to make rows of it.</summary>
internal sealed class CoreDataverse
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 30, 15, TimeSpan.Zero);

    public CoreDataverse(
        Action<SandboxMessage>? beforeMessage = null,
        ServiceProtectionOptions? limits = null,
        params string[] furtherSolutions)
    {
        Time = new FakeTimeProvider(Start);
        Sandbox = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [CoreTables.Folder, .. furtherSolutions],
            PluginAssemblies = [typeof(CoreDataverse).Assembly],
            Time = Time,
            BeforeMessage = beforeMessage,
            ServiceProtection = limits,
        });
        Service = Sandbox.ConnectAsSystem();
    }

    public FakeTimeProvider Time { get; }

    public SandboxDataverse Sandbox { get; }

    public IOrganizationService Service { get; }

    public static Entity Order(string key, params (string Column, object? Value)[] values)
    {
        var order = new Entity("mag_order") { ["mag_name"] = key, ["mag_externalkey"] = key };
        foreach (var (column, value) in values)
        {
            order[column] = value;
        }

        return order;
    }

    public static Entity Line(string key, decimal quantity = 1) => new("mag_orderline")
    {
        ["mag_name"] = key,
        ["mag_externalkey"] = key,
        ["mag_quantity"] = quantity,
    };

    public static Entity With(Entity parent, string relationship, params Entity[] related)
    {
        parent.RelatedEntities[new Relationship(relationship)] = new EntityCollection([.. related]);
        return parent;
    }

    /// <summary>A row with all its columns.</summary>
    public Entity Row(string table, Guid id) => Sandbox.Rows(table).Single(row => row.Id == id);

    public Entity Currency(string code) =>
        Sandbox.Rows("transactioncurrency").Single(row => row.GetAttributeValue<string>("isocurrencycode") == code);
}
