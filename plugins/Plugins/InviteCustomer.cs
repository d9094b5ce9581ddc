using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Main operation of the Custom API <c>mag_InviteCustomer</c>: leaves an invitation of a contact in the outbox of a store, as SYSTEM, after the contact was read
/// as the user who calls. Organization requests: 5 for a new invitation, 4 for one that is under way or answered, 5 for one that is repeated.
/// </summary>
public sealed class InviteCustomer : GuardedPlugin
{
    /// <summary>Name of the request parameter: id of the contact.</summary>
    internal const string ContactId = "ContactId";

    /// <summary>Name of the request parameter: key of the store.</summary>
    internal const string Store = "Store";

    /// <summary>Name of the request parameter: code of the website; may be left out where the store has one only.</summary>
    internal const string Website = "Website";

    private protected override void Run(ILocalPluginContext context)
    {
        var parameters = context.PluginExecutionContext.InputParameters;
        var contactId = parameters.TryGetValue(ContactId, out var id) && id is Guid guid ? guid : throw new ImportException(OutboxErrors.ContactIncomplete, ContactId);
        var store = parameters.TryGetValue(Store, out var key) && key is string text ? text : throw new ImportException(ConfigurationErrors.StoreUnknown);
        var website = parameters.TryGetValue(Website, out var code) ? code as string : null;
        var result = new Invitations(context.UserService, context.SystemService).Invite(contactId, store, website, context.PluginExecutionContext.OperationCreatedOn);
        var answer = context.PluginExecutionContext.OutputParameters;
        answer[nameof(ImportResult.Id)] = result.Id ?? Guid.Empty;
        answer[nameof(ImportResult.Outcome)] = result.Outcome;
        answer[nameof(ImportResult.Detail)] = result.Detail;
    }
}
