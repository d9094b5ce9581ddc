using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>A Dataverse in which cases of the table of organization requests are played: everything through registered Custom APIs and steps.</summary>
internal sealed class RequestWorld
{
    private int _insidePlugins;

    public RequestWorld()
    {
        Dataverse = new SandboxTestDataverse(Time);
        Dataverse.BeforeMessage = message =>
        {
            if (message.IsInsidePlugin)
            {
                Interlocked.Increment(ref _insidePlugins);
            }
        };
        Store = new TestStore(Dataverse);
        Administrator = Dataverse.Sandbox.Connect(Dataverse.Sandbox.AddUser("Administrator", "MAG Administrator", "System Administrator"));
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(TestMessages.Noon.AddMinutes(2)));

    public SandboxTestDataverse Dataverse { get; }

    public TestStore Store { get; }

    public IOrganizationService Administrator { get; }

    public ParameterCollection Call(string api, params (string Name, object Value)[] inputs) => Dataverse.Call(api, [.. inputs, ("tag", "magento")]);

    public void CallAsAdministrator(string api, params (string Name, object Value)[] inputs) => SandboxTestDataverse.Call(Administrator, api, inputs);

    /// <summary>Imports messages with the Custom API of their kind.</summary>
    public void Import(string api, params object[] messages)
    {
        foreach (var message in messages)
        {
            Call(api, ("Payload", TestStore.Text(message)));
        }
    }

    /// <summary>Ships the defaults and says that this contact column is asked about when both sides change it.</summary>
    public void ApplyDefaults(string? asksAbout = null)
    {
        Call("mag_ApplyDefaults");
        foreach (var row in Store.Rows("mag_fieldownership").Where(row => row.Text("mag_tablename") == "contact" && row.Text("mag_columnname") == asksAbout))
        {
            Store.Change("mag_fieldownership", row.Id, ("mag_conflictrule", new OptionSetValue((int)ConflictRule.Ask)));
        }
    }

    /// <summary>Gives an environment variable a value.</summary>
    public void Set(string variable, string value)
    {
        var definition = Store.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == variable);
        Store.Add("environmentvariablevalue", ("environmentvariabledefinitionid", definition.ToEntityReference()), ("value", value));
    }

    /// <summary>Somebody edits a row.</summary>
    public void Edit(string table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        Administrator.Update(row);
    }

    /// <summary>Organization requests of plug-ins while something is done: before its answer, or afterwards by steps that run on their own time.</summary>
    public async Task<long> MeasureAsync(Action<RequestWorld> act, bool afterwards, CancellationToken cancellationToken)
    {
        await Dataverse.Sandbox.WhenIdleAsync(cancellationToken);
        Dataverse.Sandbox.ResetStatistics();
        Volatile.Write(ref _insidePlugins, 0);
        act(this);
        await Dataverse.Sandbox.WhenIdleAsync(cancellationToken);
        Assert.AreEqual(0, Dataverse.Sandbox.Statistics.AsynchronousFailures);
        var before = Dataverse.Sandbox.Statistics.Messages.Values.Sum(message => message.OrganizationRequests);
        return afterwards ? Volatile.Read(ref _insidePlugins) - before : before;
    }
}
