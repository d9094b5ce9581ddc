using PowerPlatformMagento.Magento.Operations.Customers;

namespace PowerPlatformMagento.App.Operations.Customers;

/// <summary>The filters of the list of customers.</summary>
internal static class CustomerQuery
{
    /// <summary>Longest code of a website.</summary>
    public const int LongestCode = 32;

    /// <summary>Reads them from the query.</summary>
    /// <exception cref="OperationException">A value does not fit; the parameter is named.</exception>
    public static CustomerFilter Read(QueryReader query) => new()
    {
        Email = query.Text("email"),
        LastName = query.Text("lastName"),
        GroupId = query.GroupId(),
        Website = query.Text("website", LongestCode),
        CreatedAfter = query.Instant("createdAfter"),
        UpdatedAfter = query.Instant("updatedAfter"),
    };
}
