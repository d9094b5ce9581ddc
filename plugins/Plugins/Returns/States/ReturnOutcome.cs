using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>What an event did to a return.</summary>
/// <param name="State">The return afterwards; as before when nothing changed.</param>
/// <param name="IsChanged">Whether something changed.</param>
/// <param name="Error">Why the event is refused; null when it is not. Then nothing changed.</param>
/// <param name="IsConflict">Whether the store tells something that cannot be any more.</param>
internal sealed record ReturnOutcome(ReturnState State, bool IsChanged, ErrorDefinition? Error = null, bool IsConflict = false);
