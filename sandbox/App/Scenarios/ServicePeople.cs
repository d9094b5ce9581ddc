using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Comparison;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What service people do in Dataverse within one hour: they decide about returns, take goods in, answer questions and close cases.</summary>
internal sealed class ServicePeople(IOrganizationService service, IRowReader rows, Random random, Merchants merchants, DayCounts counts)
{
    private const int Requested = 772100000;
    private const int Authorized = 772100001;
    private const int Received = 772100004;
    private const int Solved = 5;

    /// <summary>Decides about what shoppers want to send back, and takes in what came back of stores without returns of their own.</summary>
    public void HandleReturns()
    {
        foreach (var goods in rows.Rows("mag_return").OrderBy(Key, StringComparer.Ordinal).ToList())
        {
            var isOfService = Key(goods).Contains("-return-sr-", StringComparison.Ordinal);
            switch (goods.GetAttributeValue<OptionSetValue>("mag_returnstatus")?.Value)
            {
                case Requested:
                    Answer(goods);
                    break;
                case Authorized when isOfService:
                    Tell(goods, "GoodsReceived");
                    break;
                case Received when isOfService && !merchants.RefundFor(goods, LinesOf(goods)):
                    Tell(goods, "Closed");
                    break;
            }
        }
    }

    /// <summary>Answers and closes the cases nobody answered yet. The case of a return is closed with it.</summary>
    public void AnswerCases()
    {
        foreach (var question in rows.Rows("incident").Where(row => IsOpen(row) && row.GetAttributeValue<EntityReference>("mag_returnid") is null).OrderBy(Key, StringComparer.Ordinal).ToList())
        {
            if (question.Contains("mag_orderid"))
            {
                Call("mag_ReplyToCustomer", ("CaseId", question.Id), ("Text", "It arrives tomorrow."), ("TellCustomer", true));
            }

            Close(question);
            counts.Answers++;
        }
    }

    private void Answer(Entity goods) => Call(
        "mag_AnswerReturn",
        ("ReturnId", goods.Id),
        ("Decision", random.Next(5) == 0 ? "Reject" : "Authorize"),
        ("Comment", "Thank you for asking."),
        ("TellCustomer", true));

    private void Tell(Entity goods, string fact) => Call("mag_RecordReturnFact", ("ReturnId", goods.Id), ("Fact", fact), ("Reference", $"WH-{goods.GetAttributeValue<string>("mag_name")}"));

    private void Close(Entity question)
    {
        var resolution = new Entity("incidentresolution") { ["subject"] = "Answered", ["incidentid"] = question.ToEntityReference() };

        // Whoever clicks again after an error may find that the first click counted.
        Patience.Try(() =>
        {
            if (IsOpen(rows.Rows("incident").Single(row => row.Id == question.Id)))
            {
                service.Execute(new CloseIncidentRequest { IncidentResolution = resolution, Status = new OptionSetValue(Solved) });
            }
        });
    }

    private void Call(string message, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters)
        {
            request[name] = value;
        }

        Patience.Try(() => service.Execute(request));
    }

    private List<Entity> LinesOf(Entity goods) => [.. rows.Rows("mag_returnline").Where(line => line.GetAttributeValue<EntityReference>("mag_returnid")?.Id == goods.Id)];

    private static bool IsOpen(Entity row) => row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0;

    private static string Key(Entity row) => row.GetAttributeValue<string>("mag_externalkey") ?? row.Id.ToString();
}
