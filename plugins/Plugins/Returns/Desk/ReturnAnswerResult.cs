using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>What an answer or a fact did.</summary>
/// <param name="Status">Where the return stands now.</param>
/// <param name="IsChanged">Whether it changed something.</param>
/// <param name="OutboxId">The row that tells the store; null when the store is not told.</param>
/// <param name="Detail">What to know, for people; null otherwise.</param>
internal sealed record ReturnAnswerResult(ReturnStatusChoice Status, bool IsChanged, Guid? OutboxId, string? Detail);
