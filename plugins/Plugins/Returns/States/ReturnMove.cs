using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>What an event does to the status of a return.</summary>
/// <param name="To">The status afterwards.</param>
/// <param name="Error">Why it is not possible; null when it is.</param>
/// <param name="IsConflict">Whether the store tells something that cannot be any more: the status stays and a person is told.</param>
internal sealed record ReturnMove(ReturnStatusChoice To, ErrorDefinition? Error = null, bool IsConflict = false);
