using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What new addresses, invitations and confirmations of the outbox cost.</summary>
internal static class OutboxCases
{
    private const string Confirmation = "mag_ConfirmOutbox";
    private const string Invitation = "mag_InviteCustomer";
    private const string Created = "RecordOutboxChange: Create of customeraddress";

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        new(Created, "of no store", world => world.Store.Add("contact", ("lastname", "Becker")), AddAddress),
        new(Created, "new address", KnowCustomer, AddAddress),
        new(Confirmation, "sent", Send, world => Confirm(world)),
        new(Confirmation, "not being sent any more", Sent, world => Confirm(world)),
        new(Confirmation, "failed", Send, Fail),
        new(Confirmation, "failed, people changed more meanwhile", SendAndEdit, Fail),
        new(Confirmation, "failed, the store was found changed", Send, world => Confirm(world, answer => answer with { Outcome = OutboxOutcome.Failed, ErrorCode = "MAG-OBX-001", ChangedInStore = ["main-customer-5"] })),
        new(Confirmation, "sent, the store made an address", SendAddress, world => Confirm(world, answer => answer with { Addresses = [MadeAddress(world)] })),
        new(Invitation, "new", WantInvitations, Invite),
        new(Invitation, "under way", Invited, Invite),
        new(Invitation, "failed before", InvitationFailed, Invite),
    ];

    private static void KnowCustomer(RequestWorld world)
    {
        world.ApplyDefaults();
        world.Import("mag_ImportCustomer", Customer());
    }

    private static void AddAddress(RequestWorld world) => world.Administrator.Create(new Entity("customeraddress")
    {
        ["parentid"] = world.Store.Single("contact").ToEntityReference(),
        ["name"] = "Lager",
        ["line1"] = "Lagerweg 9",
        ["city"] = "Augsburg",
    });

    private static void Send(RequestWorld world)
    {
        KnowCustomer(world);
        world.Edit("contact", world.Store.Single("contact").Id, ("lastname", "Meyer"));
        TakeUp(world);
    }

    private static void SendAndEdit(RequestWorld world)
    {
        Send(world);
        world.Edit("contact", world.Store.Single("contact").Id, ("lastname", "Mayr"));
    }

    private static void Fail(RequestWorld world) => Confirm(world, answer => answer with { Outcome = OutboxOutcome.Failed, ErrorCode = "MAG-STO-001" });

    private static void SendAddress(RequestWorld world)
    {
        KnowCustomer(world);
        AddAddress(world);
        TakeUp(world);
    }

    private static void Sent(RequestWorld world)
    {
        Send(world);
        Confirm(world);
    }

    /// <summary>The function app takes the only row up.</summary>
    private static void TakeUp(RequestWorld world) => world.Store.Change(
        "mag_outbox", world.Store.Single("mag_outbox").Id, ("statecode", new OptionSetValue(OutboxTable.Active)), ("statuscode", new OptionSetValue((int)OutboxStatus.Sending)));

    /// <summary>The function app says what became of the first row: the store took it, unless something else is said.</summary>
    private static void Confirm(RequestWorld world, Func<OutboxConfirmation, OutboxConfirmation>? more = null)
    {
        var sent = new OutboxConfirmation { Id = world.Store.Rows("mag_outbox")[0].Id, Outcome = OutboxOutcome.Sent, At = Noon.AddMinutes(2), Attempts = 1 };
        world.Call(Confirmation, ("Payload", TestStore.Text(more?.Invoke(sent) ?? sent)));
    }

    private static NewAddress MadeAddress(RequestWorld world) => new()
    {
        Address = $"new-{world.Store.Rows("customeraddress").Single(row => row.Text("name") == "Lager").Id:N}",
        MagentoId = "77",
    };

    private static void WantInvitations(RequestWorld world)
    {
        world.ApplyDefaults();
        world.Store.Change("mag_store", world.Store.Id, ("mag_invitecustomers", true));
        world.Store.Add("contact", ("firstname", "Berta"), ("lastname", "Becker"), ("emailaddress1", "berta@example.com"));
    }

    private static void Invite(RequestWorld world) => world.CallAsAdministrator(Invitation, ("ContactId", world.Store.Single("contact").Id), ("Store", "main"));

    private static void Invited(RequestWorld world)
    {
        WantInvitations(world);
        Invite(world);
    }

    private static void InvitationFailed(RequestWorld world)
    {
        Invited(world);
        TakeUp(world);
        Confirm(world, answer => answer with { Outcome = OutboxOutcome.Failed, ErrorCode = "MAG-STO-006" });
        world.Edit("contact", world.Store.Single("contact").Id, ("lastname", "Bäcker"));
    }
}
