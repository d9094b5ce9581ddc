using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Scans;

/// <summary>What becomes of a watched cart.</summary>
/// <param name="Told">The state Dataverse is told, one of <see cref="Contracts.CartState"/>; null when it is told nothing.</param>
/// <param name="Kept">What is remembered.</param>
/// <param name="IsLeft">Whether it was left behind just now: flows hear of it also when nobody can be asked about it.</param>
internal readonly record struct CartStep(string? Told, KeptCartState Kept, bool IsLeft = false);
