using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Platform;

/// <summary>
/// Another import commits in the midst of this one, before each of its requests up to the first that writes: from then on the database
/// makes others wait. The interrupted one succeeds or fails as a whole and is repeated: the rows end as if one had come after the other.
/// </summary>
[TestClass]
public sealed class InterruptionTests
{
    private const int DuplicateRecordEntityKey = -2147088238;
    private static readonly Company Nord = new() { Id = "7", Name = "Nord GmbH" };

    private static readonly Dictionary<string, object[]> Scenes = new(StringComparer.Ordinal)
    {
        ["two first orders of one customer"] = [TestMessages.Order("1"), TestMessages.Order("2")],
        ["two first orders of one guest"] = [TestMessages.GuestOrder("1"), TestMessages.GuestOrder("2")],
        ["a customer and its first order"] = [TestMessages.Customer(), TestMessages.Order()],
        ["a first order and its customer"] = [TestMessages.Order(), TestMessages.Customer()],
        ["two people of one company"] = [Member("5"), Member("6")],
        ["the same order twice"] = [TestMessages.Order(), TestMessages.Order()],
        ["the same customer twice"] = [TestMessages.Customer(), TestMessages.Customer()],
        ["two states of a new order"] = [TestMessages.Order(), TestMessages.Order(revision: 1) with { State = OrderState.Processing }],
        ["two states of a known order"] =
        [
            TestMessages.Order(revision: 1) with { State = OrderState.Processing, Invoices = [TestMessages.Invoice("31", "121")] },
            TestMessages.Order(revision: 2) with { State = OrderState.Complete, Invoices = [TestMessages.Invoice("31", "121")], Shipments = [TestMessages.Shipment("21", "121")] },
            TestMessages.Order(),
        ],
        ["two states of a known customer"] =
        [
            TestMessages.Customer(revision: 1) with { FirstName = "Anne" },
            TestMessages.Customer(revision: 2) with { FirstName = "Anni", Email = "anni@example.com" },
            TestMessages.Customer(),
        ],
        ["two readings of a known company"] =
        [
            Member("5") with { Source = TestMessages.From("5", 1), Company = Nord with { Name = "Nord AG" } },
            Member("6") with { Source = TestMessages.From("6", 2), Company = Nord with { Name = "Nord SE" } },
            Member("5"),
        ],
    };

    public static IEnumerable<string> SceneNames => Scenes.Keys;

    [TestMethod]
    [DynamicData(nameof(SceneNames))]
    public void End_as_if_one_had_come_after_the_other(string scene)
    {
        var (message, other, before) = (Scenes[scene][0], Scenes[scene][1], Scenes[scene].Skip(2).ToArray());
        var expected = Sequential([.. before, message, other]);

        var moment = 1;
        while (Interrupted(before, message, other, moment) is { } rows)
        {
            Assert.AreEqual(expected, rows, $"Interrupted before request {moment}.");
            moment++;
        }

        Assert.IsGreaterThan(2, moment);
    }

    private static Customer Member(string id) => TestMessages.Customer(id) with { Company = Nord, Addresses = [] };

    private static string Sequential(object[] messages)
    {
        var dataverse = new SandboxTestDataverse();
        var store = new TestStore(dataverse);
        foreach (var message in messages)
        {
            Call(dataverse, message);
        }

        return RowsText.Of(store);
    }

    /// <summary>The rows after an interruption before this request; null when the import had begun to write by then.</summary>
    private static string? Interrupted(object[] before, object message, object other, int moment)
    {
        var dataverse = new SandboxTestDataverse();
        var store = new TestStore(dataverse);
        foreach (var earlier in before)
        {
            Call(dataverse, earlier);
        }

        var count = 0;
        var hasWritten = false;
        var isInterrupted = false;
        dataverse.BeforeMessage = request =>
        {
            if (!request.IsInsidePlugin || hasWritten)
            {
                return;
            }

            hasWritten = !request.Request.RequestName.StartsWith("Retrieve", StringComparison.Ordinal);
            if (++count == moment)
            {
                hasWritten = true;
                isInterrupted = true;
                Call(dataverse, other);
            }
        };
        Repeat(dataverse, message);
        return isInterrupted ? RowsText.Of(store) : null;
    }

    private static void Repeat(SandboxTestDataverse dataverse, object message)
    {
        try
        {
            Call(dataverse, message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            Assert.AreEqual(DuplicateRecordEntityKey, fault.Detail.ErrorCode, fault.Detail.Message);
            dataverse.BeforeMessage = null;
            Call(dataverse, message);
        }
    }

    private static void Call(SandboxTestDataverse dataverse, object message) =>
        dataverse.UserService.Execute(new OrganizationRequest(message is Order ? "mag_ImportOrder" : "mag_ImportCustomer") { ["Payload"] = TestStore.Text(message) });
}
