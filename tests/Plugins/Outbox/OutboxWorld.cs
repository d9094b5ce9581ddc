using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Outbox;

/// <summary>A customer of a store, imported, and a rep who edits the contact; through the registered steps and the Custom API.</summary>
internal sealed class OutboxWorld
{
    public OutboxWorld(params (string Column, object? Value)[] settings)
    {
        Dataverse = new SandboxTestDataverse(Time);
        Store = new TestStore(Dataverse);
        Dataverse.Service.Execute(new OrganizationRequest("mag_ApplyDefaults"));
        RepId = Dataverse.Sandbox.AddUser("Rep", "System Administrator");
        Rep = Dataverse.Sandbox.Connect(RepId);
        foreach (var (column, value) in settings)
        {
            SetOwnership(column, value);
        }
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(TestMessages.Noon));

    public SandboxTestDataverse Dataverse { get; }

    public TestStore Store { get; }

    public Guid RepId { get; }

    public IOrganizationService Rep { get; }

    public Entity Contact => Store.Single("contact");

    public IReadOnlyList<Entity> Rows => [.. Store.Rows("mag_outbox").OrderBy(row => row.GetAttributeValue<DateTime>("createdon"))];

    public IReadOnlyList<Entity> Waiting => [.. Rows.Where(row => row.Choice("statecode") == OutboxTable.Active)];

    public IReadOnlyList<Entity> Conflicts => Store.Rows("mag_conflict");

    /// <summary>Imports through the Custom API, as the function app does, with its tag.</summary>
    public ImportResult Import(Customer customer)
    {
        var answer = SandboxTestDataverse.Call(Dataverse.UserService, "mag_ImportCustomer", ("Payload", TestStore.Text(customer)), ("tag", "magento"));
        return new ImportResult { Outcome = (string)answer["Outcome"], Id = (Guid)answer["Id"], Detail = answer.TryGetValue("Detail", out var detail) ? (string?)detail : null };
    }

    /// <summary>The rep edits the contact.</summary>
    public void Edit(params (string Column, object? Value)[] values) => EditAt(Rep, "contact", Contact.Id, values);

    public static void EditAt(IOrganizationService service, string table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        service.Update(row);
    }

    public static IReadOnlyList<FieldChange> ChangesOf(Entity row) => [.. ContractJson.TryRead<OutboxMessage>(row.Text("mag_payload")!)!.Changes];

    /// <summary>The changes that wait, as <c>column: before > after</c>.</summary>
    public string Changes => string.Join(", ", Waiting.SelectMany(ChangesOf).Select(change =>
        $"{change.Column}{(change.Address is null ? "" : "@" + change.Address)}: {change.Before ?? "-"} > {change.After ?? "-"}{(change.IsHeld ? " (held)" : "")}"));

    public void SetStatus(Entity row, int state, int status, params (string Column, object? Value)[] values) => EditAt(
        Dataverse.UserService,
        "mag_outbox",
        row.Id,
        [("statecode", new OptionSetValue(state)), ("statuscode", new OptionSetValue(status)), .. values]);

    /// <summary>The function app takes a row up.</summary>
    public Entity TakeUp(Entity row)
    {
        SetStatus(row, OutboxTable.Active, (int)OutboxStatus.Sending);
        return Store.Get("mag_outbox", row.Id);
    }

    /// <summary>The function app says what became of a row.</summary>
    public string Confirm(Entity row, string outcome, Func<OutboxConfirmation, OutboxConfirmation>? more = null)
    {
        var confirmation = new OutboxConfirmation { Id = row.Id, Outcome = outcome, At = Time.GetUtcNow().UtcDateTime, Attempts = 1 };
        var answer = SandboxTestDataverse.Call(
            Dataverse.UserService, "mag_ConfirmOutbox", ("Payload", TestStore.Text(more?.Invoke(confirmation) ?? confirmation)), ("tag", "magento"));
        return (string)answer["Outcome"];
    }

    /// <summary>Organization requests that one kind of message costs within Dataverse.</summary>
    public double RequestsOf(string message, Action work)
    {
        var before = Sum();
        work();
        return Sum() - before;

        double Sum() => Dataverse.Sandbox.Statistics.Messages.TryGetValue(message, out var counted) ? counted.OrganizationRequestsByMessage.Values.Sum() : 0;
    }

    private void SetOwnership(string column, object? rule)
    {
        var row = Store.Rows("mag_fieldownership").Single(row => row.Text("mag_tablename") == "contact" && row.Text("mag_columnname") == column);
        EditAt(Dataverse.Service, "mag_fieldownership", row.Id, ("mag_conflictrule", new OptionSetValue((int)(ConflictRule)rule!)));
    }
}
