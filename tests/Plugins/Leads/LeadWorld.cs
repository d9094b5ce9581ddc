using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Leads;

/// <summary>A store whose registrations become leads.</summary>
internal sealed class LeadWorld
{
    public LeadWorld(RegistrationPolicy policy = RegistrationPolicy.Lead)
    {
        Dataverse = new SandboxTestDataverse();
        Store = new TestStore(Dataverse, settings: row => row[StoreTable.RegistrationPolicy] = new OptionSetValue((int)policy));
    }

    public SandboxTestDataverse Dataverse { get; }

    public TestStore Store { get; }

    public Entity Lead => Store.Single("lead");

    public LeadState State => (LeadState)Lead.Choice("statecode")!.Value;

    public Entity CustomerIdentity => Store.Get("mag_identity", "main-customer-5");

    public Entity EmailIdentity => Store.Rows("mag_identity").Single(row => row.Choice<IdentityKind>("mag_kind") == IdentityKind.Email);

    public string Requests => string.Join(", ", Store.Requests);

    public static Customer Registration(int revision = 0) => TestMessages.Customer(revision: revision);

    /// <summary>What a sales person does to a lead.</summary>
    public void Close(LeadState state) => Store.Change(
        "lead",
        Lead.Id,
        ("statecode", new OptionSetValue((int)state)),
        ("statuscode", new OptionSetValue(state == LeadState.Qualified ? LeadTable.QualifiedReason : 4)));
}
