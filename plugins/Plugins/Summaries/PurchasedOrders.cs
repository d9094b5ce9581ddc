using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>
/// Reads the orders of a customer that count. The sums are made here and not by an aggregate query: Dataverse adds up money columns in the
/// base currency of the organization, whatever currency the rows have.
/// </summary>
/// <param name="service">Calls Dataverse as somebody who may read all orders.</param>
/// <param name="pageSize">Rows of one request; Dataverse gives at most 5000.</param>
internal sealed class PurchasedOrders(IOrganizationService service, int pageSize = PurchasedOrders.LargestPage)
{
    private const int LargestPage = 5000;

    public IReadOnlyList<PurchasedOrder> Of(Purchaser purchaser)
    {
        var query = new QueryExpression(OrderTable.Name)
        {
            ColumnSet = new ColumnSet(OrderTable.Currency, OrderTable.CurrencyCode, OrderTable.GrandTotal, OrderTable.TotalRefunded, OrderTable.PlacedOn),
            PageInfo = new PagingInfo { Count = pageSize, PageNumber = 1 },
        };
        query.Criteria.AddCondition(purchaser.Column, ConditionOperator.Equal, purchaser.Id);
        query.Criteria.AddCondition(OrderTable.State, ConditionOperator.NotIn, (int)OrderStateChoice.Canceled, (int)OrderStateChoice.PendingPayment);
        query.Criteria.AddCondition(OrderTable.Currency, ConditionOperator.NotNull);
        query.AddOrder(OrderTable.Id, OrderType.Ascending);

        var orders = new List<PurchasedOrder>();
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            orders.AddRange(page.Entities.Select(Read));
            if (!page.MoreRecords)
            {
                return orders;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    private static PurchasedOrder Read(Entity row) => new(
        row.GetAttributeValue<EntityReference>(OrderTable.Currency).Id,
        row.GetAttributeValue<string>(OrderTable.CurrencyCode) ?? string.Empty,
        row.GetAttributeValue<Money>(OrderTable.GrandTotal)?.Value ?? 0m,
        row.GetAttributeValue<Money>(OrderTable.TotalRefunded)?.Value ?? 0m,
        row.GetAttributeValue<DateTime?>(OrderTable.PlacedOn));
}
