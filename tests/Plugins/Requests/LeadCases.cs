using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Activities;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What leads, web activities and the review of identities cost.</summary>
internal static class LeadCases
{
    private const string ImportOrder = "mag_ImportOrder";
    private const string ImportCustomer = "mag_ImportCustomer";
    private const string ImportWebActivity = "mag_ImportWebActivity";

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        new(ImportCustomer, "new, becomes a lead", WantLeads, world => world.Import(ImportCustomer, Customer())),
        new(ImportCustomer, "changed, is a lead", MakeLead, world => world.Import(ImportCustomer, Customer(revision: 1) with { FirstName = "Anne" })),
        new(ImportOrder, "new, qualifies a lead", MakeLead, world => world.Import(ImportOrder, Order())),
        new(ImportWebActivity, "refused by the person", Know, world => world.Import(ImportWebActivity, ActivityWorld.Viewed() with { HasConsent = false })),
        new(ImportWebActivity, "nobody is known", world => { }, world => world.Import(ImportWebActivity, ActivityWorld.Viewed())),
        new(ImportWebActivity, "known already", See, world => world.Import(ImportWebActivity, ActivityWorld.Viewed())),
        new(ImportWebActivity, "new", Know, world => world.Import(ImportWebActivity, ActivityWorld.Viewed())),
        new(ImportWebActivity, "newsletter choice of a contact", KnowWithDefaults, world => world.Import(ImportWebActivity, Newsletter(isSubscribed: true))),
        new(ImportWebActivity, "newsletter choice that is known", SignUp, world => world.Import(ImportWebActivity, Newsletter(isSubscribed: true, "event2"))),
        new(ImportWebActivity, "quote request that makes a lead", world => { }, world => world.Import(ImportWebActivity, ActivityWorld.Quote())),
        new(ImportWebActivity, "new cart", Know, world => world.Import(ImportWebActivity, ActivityWorld.Cart())),
        new(ImportWebActivity, "cart that changes", Abandon, world => world.Import(ImportWebActivity, ActivityWorld.Cart("Recovered", 1))),
        new("FollowUpOrder: Create of mag_order", "all steps of an order whose cart was abandoned, on their own time", Abandon, world => world.Import(ImportOrder, Order() with { CartId = "77" })),
        new("JoinIdentities: Update of mag_identity", "confirmed, one order waits, on its own time", Doubt, Confirm),
        new("KeepLeadTimeline: Update of lead", "qualified, one web activity, on its own time", AskForQuote, Qualify),
    ];

    private static void WantLeads(RequestWorld world) =>
        world.Store.Change("mag_store", world.Store.Id, (StoreTable.RegistrationPolicy, new OptionSetValue((int)RegistrationPolicy.Lead)));

    private static void MakeLead(RequestWorld world)
    {
        WantLeads(world);
        world.Import(ImportCustomer, Customer());
    }

    private static void Know(RequestWorld world) => world.Import(ImportCustomer, Customer());

    private static void KnowWithDefaults(RequestWorld world)
    {
        world.ApplyDefaults();
        Know(world);
    }

    private static void SignUp(RequestWorld world)
    {
        KnowWithDefaults(world);
        world.Import(ImportWebActivity, Newsletter(isSubscribed: true));
    }

    private static WebActivity Newsletter(bool isSubscribed, string id = "event1") =>
        ActivityWorld.Viewed(id) with { Kind = WebActivityKind.NewsletterChanged, IsSubscribed = isSubscribed, OccurredAt = Noon.AddMinutes(5), Lines = [], Url = null };

    private static void See(RequestWorld world)
    {
        Know(world);
        world.Import(ImportWebActivity, ActivityWorld.Viewed());
    }

    private static void Abandon(RequestWorld world)
    {
        Know(world);
        world.Import(ImportWebActivity, ActivityWorld.Cart());
    }

    private static void Doubt(RequestWorld world)
    {
        world.Store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        world.Store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));
        world.Import(ImportOrder, Order());
    }

    private static void Confirm(RequestWorld world) => world.Store.Change(
        "mag_identity",
        world.Store.Single("mag_identity").Id,
        (IdentityTable.Contact, world.Store.Rows("contact")[0].ToEntityReference()),
        (IdentityTable.ReviewStatus, new OptionSetValue((int)ReviewStatus.Confirmed)));

    private static void AskForQuote(RequestWorld world)
    {
        world.Import(ImportWebActivity, ActivityWorld.Quote());
        world.Store.Add("contact", ("lastname", "Neu"), (ContactTable.OriginatingLead, world.Store.Single("lead").ToEntityReference()));
    }

    private static void Qualify(RequestWorld world) => world.Store.Change(
        "lead",
        world.Store.Single("lead").Id,
        ("statecode", new OptionSetValue((int)LeadState.Qualified)),
        ("statuscode", new OptionSetValue(LeadTable.QualifiedReason)));
}
