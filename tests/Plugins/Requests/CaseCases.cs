using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Cases;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What service requests, replies and the news of cases cost.</summary>
internal static class CaseCases
{
    private const string ImportServiceRequest = "mag_ImportServiceRequest";
    private const string Reply = "mag_ReplyToCustomer";
    private const string StatusTold = "TellStoreOfCase: Update of incident";
    private const string ResolutionTold = "TellStoreOfCase: Create of incidentresolution";

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        new(ImportServiceRequest, "known already", Ask, Ask),
        new(ImportServiceRequest, "new, the customer is known", world => world.Import("mag_ImportCustomer", Customer()), Ask),
        new(ImportServiceRequest, "new, the customer is known, about an order", PlaceOrder, AskAboutOrder),
        new(ImportServiceRequest, "new, the customer is known, with a return", PlaceOrder, AskForReturn),
        new(ImportServiceRequest, "new, of a new e-mail address", PlaceOrder, AskAsStranger),
        new(Reply, "new", AskedAboutOrder, SayHello),
        new(Reply, "given twice", Replied, SayHello),
        new(StatusTold, "no rule says so, on its own time", AskedAboutOrder, PutOnHold),
        new(StatusTold, "a rule says so, on its own time", AskedWithRule, PutOnHold),
        new(ResolutionTold, "no rule says so, on its own time", AskedAboutOrder, Resolve),
        new(ResolutionTold, "a rule says so, on its own time", AskedWithRule, Resolve),
    ];

    private static void PlaceOrder(RequestWorld world) => world.Import("mag_ImportOrder", Order());

    private static void Ask(RequestWorld world) => world.Import(ImportServiceRequest, ServiceWorld.Request() with { OrderNumber = null });

    private static void AskAboutOrder(RequestWorld world) => world.Import(ImportServiceRequest, ServiceWorld.Request() with { OrderNumber = "000000012" });

    private static void AskForReturn(RequestWorld world) => world.Import(ImportServiceRequest, ServiceWorld.ReturnRequest());

    private static void AskAsStranger(RequestWorld world) =>
        world.Import(ImportServiceRequest, ServiceWorld.Request() with { OrderNumber = null, CustomerId = null, Email = "new@example.com" });

    private static void AskedAboutOrder(RequestWorld world)
    {
        PlaceOrder(world);
        AskAboutOrder(world);
    }

    private static void AskedWithRule(RequestWorld world)
    {
        world.Set("mag_CaseAnswers", "Comment");
        AskedAboutOrder(world);
    }

    private static void SayHello(RequestWorld world) => world.CallAsAdministrator(Reply, ("CaseId", world.Store.Single("incident").Id), ("Text", "It left today."));

    private static void Replied(RequestWorld world)
    {
        AskedAboutOrder(world);
        SayHello(world);
    }

    private static void PutOnHold(RequestWorld world) => world.Edit("incident", world.Store.Single("incident").Id, ("statuscode", new OptionSetValue(2)));

    private static void Resolve(RequestWorld world) => world.Administrator.Execute(new CloseIncidentRequest
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Sent again.", ["incidentid"] = world.Store.Single("incident").ToEntityReference() },
        Status = new OptionSetValue(IncidentTable.ProblemSolved),
    });
}
