using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>At most 1,000 requests a batch, and no batch inside a batch.</summary>
internal static class BatchLimit
{
    public const int MaximumRequests = 1000;

    public static void Refuse(string batch, OrganizationRequestCollection requests)
    {
        if (requests.Count > MaximumRequests)
        {
            throw Fault.Of(
                FaultCodes.BatchTooLarge,
                $"{batch} Request batch size exceeds the maximum batch size allowed.",
                ("MaxBatchSize", MaximumRequests));
        }

        if (requests.Any(request => request.RequestName == "ExecuteMultiple" || (batch == "ExecuteTransaction" && request.RequestName == batch)))
        {
            throw Fault.Invalid($"{batch} cannot hold another batch.");
        }
    }
}
