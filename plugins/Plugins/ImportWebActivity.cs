using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ImportWebActivity</c>: writes what a person did in the store to the timeline of contact, account or lead.</summary>
/// <remarks>
/// Organization requests: refused by the person 0; known already 1; nobody or no consent 3; a new view or download 6; a newsletter choice 6, of a contact 7, and 2 more where it is news; a new cart 6;
/// a quote request of a known person 6, of a new lead 9; a cart that changes 5, 7 when the store tells that it became an order, and one for its task. A follow-up task adds 3.
/// </remarks>
public sealed class ImportWebActivity : ImportPlugin<WebActivity>
{
    /// <summary>Registers nothing and holds nothing: instances are cached and shared.</summary>
    public ImportWebActivity()
        : base(ActivityErrors.PayloadNotReadable)
    {
    }

    private protected override ImportResult Import(WebActivity message, ILocalPluginContext context) =>
        new WebActivityImport(context.UserService, context.SystemService, context.Trace).Import(message);
}
