using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What steps cost: everything plug-ins ask while a row is written.</summary>
internal static class StepCases
{
    private const string ErpFacts = "RecordErpFacts: Update of salesorder";

    private static readonly (string Column, object? Value)[] Map =
        [("mag_mapkind", new OptionSetValue((int)ValueMapKind.PaymentMethod)), ("mag_magentovalue", "checkmo"), ("mag_targetvalue", "CHECK")];

    private static readonly (string Column, object? Value)[] Target =
        [("mag_stage", new OptionSetValue((int)SlaStage.OrderPlacedToShipped)), ("mag_warnafterminutes", 5), ("mag_breachafterminutes", 10)];

    private static readonly (string Column, object? Value)[] Ownership =
    [
        ("mag_tablename", "contact"), ("mag_columnname", "jobtitle"), ("mag_contractfield", "customer.jobTitle"),
        ("mag_owner", new OptionSetValue(772100000)), ("mag_direction", new OptionSetValue((int)SyncDirection.ToDataverse)), ("mag_conflictrule", new OptionSetValue((int)ConflictRule.NewestWins)),
    ];

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        .. Outbox(),
        .. Summaries(),
        new("DecideConflict: Update of mag_conflict", "the store wins", Disagree, world => Decide(world, ConflictDecision.MagentoWins)),
        new("DecideConflict: Update of mag_conflict", "Dataverse wins", Disagree, world => Decide(world, ConflictDecision.DataverseWins)),
        new(ErpFacts, "of an order of a store", SellOrder, Deliver),
        new(ErpFacts, "of no order of a store", world => world.Store.Add("salesorder", ("name", "By phone"), ("customerid", new EntityReference("contact", world.Store.Add("contact", ("lastname", "Müller"))))), Deliver),
        new("SyncIssueOwner: Create of mag_syncissue", "no team is named", Nothing, AddIssue),
        new("SyncIssueOwner: Create of mag_syncissue", "a team is named", NameTeam, AddIssue),
        new("SyncIssueDecision: Update of mag_syncissue", "resubmitted", AddIssue, world => world.Edit("mag_syncissue", world.Store.Single("mag_syncissue").Id, ("statuscode", new OptionSetValue((int)SyncIssueStatus.Resubmitted)))),
        .. Settings("mag_fieldownership", Ownership, "mag_conflictrule", new OptionSetValue((int)ConflictRule.Ask)),
        .. Settings("mag_slatarget", Target, "mag_breachafterminutes", 20),
        .. Settings("mag_valuemap", Map, "mag_targetvalue", "CHEQUE"),
    ];

    private static IEnumerable<RequestCase> Outbox()
    {
        const string contact = "RecordOutboxChange: Update of contact";
        yield return new(contact, "nothing the store is told", KnowCustomer, world => EditContact(world, "firstname", "Anna"));
        yield return new(contact, "of no store", world => world.Store.Add("contact", ("lastname", "Müller")), world => EditContact(world, "lastname", "Meyer"));
        yield return new(contact, "first change", KnowCustomer, world => EditContact(world, "lastname", "Meyer"));
        yield return new(contact, "a change waits already", EditCustomer, world => EditContact(world, "lastname", "Maier"));
        yield return new(contact, "a newsletter choice", KnowCustomer, world => EditContact(world, "mag_newslettersubscribed", true));
        yield return new("RecordOutboxChange: Update of account", "a credit limit", KnowCompany, world => world.Edit("account", world.Store.Single("account").Id, ("creditlimit", new Money(5000m))));
        yield return new("RecordOutboxChange: Update of account", "first change", KnowCompany, world => world.Edit("account", world.Store.Single("account").Id, ("name", "Nord AG")));
        yield return new("RecordOutboxChange: Update of customeraddress", "first change", KnowCustomer, world => world.Edit("customeraddress", world.Store.Get("customeraddress", "main-address-2").Id, ("line1", "Nebenstr. 2")));
    }

    private static IEnumerable<RequestCase> Summaries()
    {
        const string created = "PurchaseSummaryUpkeep: Create of mag_order";
        const string updated = "PurchaseSummaryUpkeep: Update of mag_order";
        yield return new(created, "first order of a contact, on its own time", Nothing, world => world.Import("mag_ImportOrder", Order()));
        yield return new(created, "next order of a contact and an account, on its own time", OrderOfCompany, world => world.Import("mag_ImportOrder", Order("13") with { Company = new Company { Id = "7", Name = "Nord GmbH" } }));
        yield return new("PurchaseSummaryUpkeep: Delete of mag_order", "of a contact, on its own time", world => world.Import("mag_ImportOrder", Order()), world => world.Dataverse.Service.Delete("mag_order", world.Store.Single("mag_order").Id));
        yield return new(updated, "refunded, on its own time", world => world.Import("mag_ImportOrder", Order()), world => world.Import("mag_ImportOrder", Order(revision: 1) with { TotalRefunded = 10m }));
    }

    private static IEnumerable<RequestCase> Settings(string table, (string Column, object? Value)[] row, string column, object value)
    {
        var step = $"ConfigurationRowKey: Create of {table}";
        yield return new(step, "for all stores", Nothing, world => world.Store.Add(table, row));
        yield return new(step, "for one store", Nothing, world => world.Store.Add(table, [.. row, (SettingColumns.Store, new EntityReference("mag_store", world.Store.Id))]));
        yield return new($"ConfigurationRowKey: Update of {table}", "for all stores", world => world.Store.Add(table, row), world => world.Edit(table, world.Store.Single(table).Id, (column, value)));
    }

    private static void Nothing(RequestWorld world)
    {
    }

    private static void KnowCustomer(RequestWorld world)
    {
        world.ApplyDefaults(asksAbout: "emailaddress1");
        world.Import("mag_ImportCustomer", Customer() with { Addresses = [.. Customer().Addresses, Address("2") with { Street = ["Nebenstr. 1"] }] });
    }

    private static void KnowCompany(RequestWorld world)
    {
        world.ApplyDefaults();
        world.Import("mag_ImportCustomer", Customer() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });
    }

    private static void EditCustomer(RequestWorld world)
    {
        KnowCustomer(world);
        EditContact(world, "lastname", "Meyer");
    }

    private static void OrderOfCompany(RequestWorld world) =>
        world.Import("mag_ImportOrder", Order() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });

    private static void Disagree(RequestWorld world)
    {
        KnowCustomer(world);
        EditContact(world, "emailaddress1", "meyer@example.com");
        world.Import("mag_ImportCustomer", Customer(revision: 1) with { Email = "maier@example.com" });
    }

    private static void Decide(RequestWorld world, ConflictDecision decision) =>
        world.Edit("mag_conflict", world.Store.Single("mag_conflict").Id, ("mag_decision", new OptionSetValue((int)decision)));

    private static void EditContact(RequestWorld world, string column, object value) => world.Edit("contact", world.Store.Single("contact").Id, (column, value));

    private static void SellOrder(RequestWorld world)
    {
        world.Import("mag_ImportOrder", Order());
        var order = world.Store.Single("mag_order");
        world.Store.Add("salesorder", ("name", "WEB-12"), ("mag_orderid", order.ToEntityReference()), ("customerid", order.GetAttributeValue<EntityReference>("mag_contactid")));
    }

    private static void Deliver(RequestWorld world) => world.Store.Change(
        "salesorder", world.Store.Single("salesorder").Id, ("statecode", new OptionSetValue(3)), ("statuscode", new OptionSetValue(100001)), ("datefulfilled", Noon.Date.AddDays(1)));

    private static void AddIssue(RequestWorld world) => world.Store.Add("mag_syncissue", ("mag_name", "main-order-12"), ("mag_externalkey", "main-order-12"));

    private static void NameTeam(RequestWorld world)
    {
        world.Dataverse.Sandbox.AddTeam("Operators", "MAG Sync Operator");
        world.Set("mag_OperatorsTeam", "Operators");
    }
}
