using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>What is stored of an order, as far as the first question needs it.</summary>
internal sealed record StoredOrder(Guid Id, string? RowVersion, RevisionMarks Marks, Guid? ContactId, Guid? AccountId, CustomerMatch? Match, string? CurrencyCode, Guid? CurrencyId, bool IsInErp)
{
    /// <summary>Whether a person decides who the customer is.</summary>
    public bool IsInReview => Match == CustomerMatch.Review;

    /// <summary>Whether its customer was erased.</summary>
    public bool IsErased => Match == CustomerMatch.Erased;
}
