using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Main operation of the Custom API <c>mag_ConfirmOutbox</c>: writes down what became of a row of the outbox in the store. Organization requests: 2; 1 when the
/// row is not being sent any more; 2 more and one a record when the store was found changed; 3 more for a new address, and one for each row that is deleted or renamed for it.
/// </summary>
public sealed class ConfirmOutbox : ImportPlugin<OutboxConfirmation>
{
    /// <summary>Registers nothing and holds nothing: instances are cached and shared.</summary>
    public ConfirmOutbox()
        : base(OutboxErrors.ConfirmationNotReadable)
    {
    }

    private protected override ImportResult Import(OutboxConfirmation message, ILocalPluginContext context) =>
        new OutboxConfirmations(context.UserService).Settle(message);
}
