using PowerPlatformMagento.Plugins.Revisions;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>What is stored of a return, as far as the first question needs it.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="RowVersion">Version of the row when it was read.</param>
/// <param name="Marks">How new the stored state is.</param>
/// <param name="OrderId">The order; null while it is not imported.</param>
/// <param name="HasCustomer">Whether contact or account are known.</param>
/// <param name="Milestones">When the return got how far.</param>
internal sealed record StoredReturn(Guid Id, string? RowVersion, RevisionMarks Marks, Guid? OrderId, bool HasCustomer, ReturnMilestones Milestones);
