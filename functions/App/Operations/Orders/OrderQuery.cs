using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>The filters of the list of orders.</summary>
internal static class OrderQuery
{
    private const int LongestStatus = 32;
    private const int LongestNumber = 50;

    /// <summary>Reads them from the query.</summary>
    /// <exception cref="OperationException">A value does not fit; the parameter is named.</exception>
    public static OrderFilter Read(QueryReader query) => new()
    {
        Status = query.Text("status", LongestStatus),
        State = query.Choice("state", OrderFilter.States),
        CustomerEmail = query.Text("customerEmail"),
        Number = query.Text("number", LongestNumber),
        CreatedAfter = query.Instant("createdAfter"),
        CreatedBefore = query.Instant("createdBefore"),
        UpdatedAfter = query.Instant("updatedAfter"),
        MinimumTotal = query.Amount("minimumTotal"),
    };
}
