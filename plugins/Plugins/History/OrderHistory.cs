using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Plugins.History;

/// <summary>Reads what a customer ordered so far, in three requests whatever the number of orders.</summary>
/// <param name="userService">Calls Dataverse as the user the workflow runs as: what that user may not see is not told.</param>
internal sealed class OrderHistory(IOrganizationService userService)
{
    private const string CurrencyAlias = "c";
    private const string CountAlias = "orders";
    private const string StateAlias = "state";

    private static readonly HashSet<int> Open =
    [
        (int)OrderStateChoice.New,
        (int)OrderStateChoice.PendingPayment,
        (int)OrderStateChoice.PaymentReview,
        (int)OrderStateChoice.Processing,
        (int)OrderStateChoice.OnHold,
    ];

    private static readonly HashSet<int> NotCounted = [(int)OrderStateChoice.Canceled, (int)OrderStateChoice.PendingPayment];

    public OrderHistorySummary Of(Purchaser purchaser)
    {
        var counts = CountsByState(purchaser);
        var last = LastOrder(purchaser);
        return new OrderHistorySummary
        {
            Orders = counts.Where(count => !NotCounted.Contains(count.Key)).Sum(count => count.Value),
            OpenOrders = counts.Where(count => Open.Contains(count.Key)).Sum(count => count.Value),
            LifetimeValues = LifetimeValuesOf(purchaser),
            LastOrderNumber = last?.GetAttributeValue<string>(OrderTable.Number),
            LastOrderOn = last?.GetAttributeValue<DateTime?>(OrderTable.PlacedOn),
        };
    }

    private Dictionary<int, int> CountsByState(Purchaser purchaser)
    {
        var fetch = string.Format(
            CultureInfo.InvariantCulture,
            """
            <fetch aggregate="true">
              <entity name="{0}">
                <attribute name="{1}" alias="{2}" aggregate="count" />
                <attribute name="{3}" alias="{4}" groupby="true" />
                <filter>
                  <condition attribute="{5}" operator="eq" value="{6}" />
                  <condition attribute="{3}" operator="not-null" />
                </filter>
              </entity>
            </fetch>
            """,
            OrderTable.Name,
            OrderTable.Id,
            CountAlias,
            OrderTable.State,
            StateAlias,
            purchaser.Column,
            purchaser.Id);
        return userService.RetrieveMultiple(new FetchExpression(fetch)).Entities.ToDictionary(
            row => ((OptionSetValue)row.GetAttributeValue<AliasedValue>(StateAlias).Value).Value,
            row => (int)row.GetAttributeValue<AliasedValue>(CountAlias).Value);
    }

    private List<LifetimeValue> LifetimeValuesOf(Purchaser purchaser)
    {
        var query = new QueryExpression(PurchaseSummaryTable.Name) { ColumnSet = new ColumnSet(PurchaseSummaryTable.LifetimeValue) };
        query.Criteria.AddCondition(purchaser.Column, ConditionOperator.Equal, purchaser.Id);
        query.Criteria.AddCondition(PurchaseSummaryTable.OrderCount, ConditionOperator.GreaterThan, 0);
        var currency = query.AddLink(CurrencyTable.Name, PurchaseSummaryTable.Currency, CurrencyTable.Id);
        currency.EntityAlias = CurrencyAlias;
        currency.Columns = new ColumnSet(CurrencyTable.IsoCode);
        return
        [
            .. userService.RetrieveMultiple(query).Entities.Select(row => new LifetimeValue(
                row.GetAttributeValue<Money>(PurchaseSummaryTable.LifetimeValue)?.Value ?? 0m,
                row.GetAttributeValue<AliasedValue>($"{CurrencyAlias}.{CurrencyTable.IsoCode}")?.Value as string ?? string.Empty)),
        ];
    }

    private Entity? LastOrder(Purchaser purchaser)
    {
        var query = new QueryExpression(OrderTable.Name) { ColumnSet = new ColumnSet(OrderTable.Number, OrderTable.PlacedOn), TopCount = 1 };
        query.Criteria.AddCondition(purchaser.Column, ConditionOperator.Equal, purchaser.Id);
        query.AddOrder(OrderTable.PlacedOn, OrderType.Descending);
        return userService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
