using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>State changes that the platform leaves to a message of their own.</summary>
internal static class StateRules
{
    /// <summary>An update does not resolve a case; reopening or cancelling it is an ordinary update.</summary>
    public static void Refuse(Row row, AttributeCollection attributes)
    {
        if (row.Link.Table.LogicalName == "incident"
            && row.Link.Table.System is { State: { } state, Status: { } status }
            && row.Get(state) is not CloseIncidentMessage.Resolved
            && (Asked(attributes, state.LogicalName) ?? StateOf(Asked(attributes, status.LogicalName))) == CloseIncidentMessage.Resolved)
        {
            throw Fault.Invalid(
                "This message can not be used to set the state of incident to Resolved. In order to set state of incident to Resolved, "
                    + "use the CloseIncidentRequest message instead.");
        }

        int? StateOf(int? reason) =>
            reason is { } value && row.Link.Table.System.Status!.Choice.TryGet(value, out var option) ? option.State : null;
    }

    private static int? Asked(AttributeCollection attributes, string column) =>
        attributes.TryGetValue(column, out var value) && value is OptionSetValue option ? option.Value : null;
}
