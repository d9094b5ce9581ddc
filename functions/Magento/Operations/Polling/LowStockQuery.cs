using System.Globalization;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>The question for quantities below a threshold. Rows have no id; SKU and source together are unique and sort them.</summary>
internal static class LowStockQuery
{
    public static string Path(string route, decimal threshold, string? sku, string? sourceCode, string? afterSku, int most)
    {
        var query = new QueryText(route);
        List<(string Field, string Value, string Condition)> filters = [("quantity", threshold.ToString(CultureInfo.InvariantCulture), "lt")];
        if (sku is not null)
        {
            filters.Add(("sku", sku, "eq"));
        }

        if (sourceCode is not null)
        {
            filters.Add(("source_code", sourceCode, "eq"));
        }

        if (afterSku is not null)
        {
            filters.Add(("sku", afterSku, "gt"));
        }

        for (var i = 0; i < filters.Count; i++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"searchCriteria[filter_groups][{i}][filters][0]");
            query.Add(prefix + "[field]", filters[i].Field);
            query.Add(prefix + "[value]", filters[i].Value);
            query.Add(prefix + "[condition_type]", filters[i].Condition);
        }

        query.Add("searchCriteria[sortOrders][0][field]", "sku");
        query.Add("searchCriteria[sortOrders][0][direction]", "ASC");
        query.Add("searchCriteria[sortOrders][1][field]", "source_code");
        query.Add("searchCriteria[sortOrders][1][direction]", "ASC");
        query.Add("searchCriteria[pageSize]", most.ToString(CultureInfo.InvariantCulture));
        query.Add("searchCriteria[currentPage]", "1");
        query.Add("fields", "items[sku,source_code,quantity,status],total_count");
        return query.ToString();
    }
}
