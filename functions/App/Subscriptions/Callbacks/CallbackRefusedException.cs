using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>An address is not called.</summary>
/// <param name="definition">Why.</param>
internal sealed class CallbackRefusedException(ErrorDefinition definition) : Exception($"{definition.Code}: {definition.Text}")
{
    /// <summary>Why.</summary>
    public ErrorDefinition Definition { get; } = definition;
}
