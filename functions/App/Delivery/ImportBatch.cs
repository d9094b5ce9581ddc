using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Writes the call that imports many records and reads its answer. Pure.</summary>
internal static class ImportBatch
{
    private static readonly HashSet<string> Outcomes =
        [ImportOutcome.Created, ImportOutcome.Updated, ImportOutcome.Unchanged, ImportOutcome.Superseded, ImportOutcome.Held];

    /// <summary>Name of the Custom API that imports records of a type.</summary>
    public static string Message(EntityType type) => type switch
    {
        EntityType.Order => "mag_ImportOrder",
        EntityType.Customer => "mag_ImportCustomer",
        EntityType.Return => "mag_ImportReturn",
        EntityType.WebActivity => "mag_ImportWebActivity",
        EntityType.ServiceRequest => "mag_ImportServiceRequest",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>The call. Each record is its own transaction and may fail alone; the tag keeps the records from travelling back to the store.</summary>
    public static ExecuteMultipleRequest Write(EntityType type, IEnumerable<DeliveryItem> items)
    {
        var requests = new OrganizationRequestCollection();
        foreach (var item in items)
        {
            requests.Add(new OrganizationRequest(Message(type)) { ["Payload"] = item.Payload, ["tag"] = "magento" });
        }

        return new ExecuteMultipleRequest
        {
            Requests = requests,
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        };
    }

    /// <summary>
    /// The result of each record; a record without an answer has failed and is repeated. A record the store cannot be asked for again has failed too when it was
    /// held and no row keeps it: else nobody would ever see it.
    /// </summary>
    public static DeliveryResult[] Read(EntityType type, ExecuteMultipleResponse response, int count)
    {
        var results = new DeliveryResult[count];
        Array.Fill(results, DeliveryResult.Failed(new Failure(DataverseErrors.Unreachable, FailureScope.Item, null, "no answer for this record")));
        foreach (var item in response.Responses ?? [])
        {
            if (item.RequestIndex >= 0 && item.RequestIndex < count)
            {
                results[item.RequestIndex] = Read(type, item);
            }
        }

        return results;
    }

    private static DeliveryResult Read(EntityType type, ExecuteMultipleResponseItem item)
    {
        if (item.Fault is { } fault)
        {
            return DeliveryResult.Failed(FaultClassifier.Classify(fault));
        }

        if (item.Response is not { } response || Value<string>(response, "Outcome") is not { } outcome || !Outcomes.Contains(outcome))
        {
            return DeliveryResult.Failed(new Failure(DataverseErrors.Unexpected, FailureScope.Item, null, "the answer holds no outcome this version knows"));
        }

        return outcome == ImportOutcome.Held && EventContent.Has(type) && Value<Guid>(response, "Id") == Guid.Empty
            ? DeliveryResult.Failed(FaultClassifier.ClassifyHeld(Value<string>(response, "Detail")))
            : DeliveryResult.Taken(outcome);
    }

    private static T? Value<T>(OrganizationResponse response, string name) => response.Results.TryGetValue(name, out var value) && value is T given ? given : default;
}
