using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Optimistic concurrency: ConcurrencyBehavior.IfRowVersionMatches.</summary>
internal static class RowVersionCheck
{
    public static void Refuse(OrganizationRequest request, Row row, string? given)
    {
        if (RequestParameter.Value(request, "ConcurrencyBehavior", ConcurrencyBehavior.Default) != ConcurrencyBehavior.IfRowVersionMatches)
        {
            return;
        }

        if (string.IsNullOrEmpty(given))
        {
            throw Fault.Of(FaultCodes.VersionNotProvided, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");
        }

        if (given != row.Version.ToString(CultureInfo.InvariantCulture))
        {
            throw Fault.Of(FaultCodes.VersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
        }
    }
}
