using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>Reads what makers choose from.</summary>
internal sealed class ChoiceReader(StoreConnection connection, StoreScopesReader scopes, StoreIdentityCache identity)
{
    /// <summary>The name prices give all customer groups together.</summary>
    public const string AllGroups = "ALL GROUPS";

    private const string NoCoupon = "NO_COUPON";

    private static readonly ShortList CustomerGroups = new("customerGroups/search", "id", "id,code");
    private static readonly ShortList Sources = new("inventory/sources", "source_code", "source_code,name");
    private static readonly ShortList AttributeSets = new("products/attribute-sets/sets/list", "attribute_set_id", "attribute_set_id,attribute_set_name");
    private static readonly ShortList Rules = new("salesRules/search", "rule_id", "rule_id,name,coupon_type");

    /// <summary>Reads the entries of a list.</summary>
    /// <exception cref="MagentoException">The store cannot be read, or has no such thing.</exception>
    public async Task<ChoiceList> ReadAsync(ChoiceKind kind, CancellationToken cancellationToken) => ChoiceRules.Distinct(kind switch
    {
        ChoiceKind.StoreViews => [.. (await scopes.GetAsync(cancellationToken).ConfigureAwait(false)).Views.Select(view => new Choice(view.Code, view.Name))],
        ChoiceKind.Websites => [.. (await scopes.GetAsync(cancellationToken).ConfigureAwait(false)).Websites.Select(website => new Choice(website.Code, website.Name))],
        ChoiceKind.OrderStatuses => await OrderStatusesAsync(cancellationToken).ConfigureAwait(false),
        ChoiceKind.OrderStates => StandardChoices.OrderStates,
        ChoiceKind.CustomerGroups => await ListAsync(CustomerGroups, row => row.Id, row => row.Code, cancellationToken).ConfigureAwait(false),
        ChoiceKind.PriceGroups => [new Choice(AllGroups, "All Groups"), .. await ListAsync(CustomerGroups, row => row.Code, row => row.Code, cancellationToken).ConfigureAwait(false)],
        ChoiceKind.Sources => await ListAsync(Sources, row => row.SourceCode, row => row.Name, cancellationToken).ConfigureAwait(false),
        ChoiceKind.Carriers => ChoiceRules.Join(
            StandardChoices.Carriers, ChoiceRules.CarriersOf(await NewestAsync("shipments", "tracks[carrier_code,title]", cancellationToken).ConfigureAwait(false))),
        ChoiceKind.AttributeSets => await ListAsync(AttributeSets, row => row.AttributeSetId, row => row.AttributeSetName, cancellationToken).ConfigureAwait(false),
        ChoiceKind.ProductTypes => ChoiceRules.Of(await PlainAsync("products/types", cancellationToken).ConfigureAwait(false), row => row.Name, row => row.Label),
        ChoiceKind.CouponRules => await RulesAsync(cancellationToken).ConfigureAwait(false),
        ChoiceKind.Countries => ChoiceRules.CountriesOf(await PlainAsync("directory/countries", cancellationToken).ConfigureAwait(false)),
        ChoiceKind.ReturnStatuses => StandardChoices.ReturnStatuses,
        ChoiceKind.ReturnReasons => await OptionsAsync("reason", cancellationToken).ConfigureAwait(false),
        ChoiceKind.ReturnConditions => await OptionsAsync("condition", cancellationToken).ConfigureAwait(false),
        ChoiceKind.ReturnResolutions => await OptionsAsync("resolution", cancellationToken).ConfigureAwait(false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    private async Task<IReadOnlyList<Choice>> OrderStatusesAsync(CancellationToken cancellationToken)
    {
        // Only the cloud service has a list of statuses; elsewhere the newest orders tell which ones the merchant made.
        var store = await identity.GetAsync(cancellationToken).ConfigureAwait(false);
        if (store.Edition == StoreEdition.AdobeCommerceCloudService)
        {
            try
            {
                return ChoiceRules.StatusesOf(await StoreReader.ReadAsync(connection, "order-statuses", "order-statuses", ChoiceJson.Default.JsonElement, cancellationToken).ConfigureAwait(false));
            }
            catch (MagentoException failure) when (IsWithout(failure.Error))
            {
                return StandardChoices.OrderStatuses;
            }
        }

        return ChoiceRules.Join(StandardChoices.OrderStatuses, ChoiceRules.StatusesOf(await NewestAsync("orders", "status", cancellationToken).ConfigureAwait(false)));
    }

    private async Task<IReadOnlyList<Choice>> RulesAsync(CancellationToken cancellationToken)
    {
        var rules = await Rules.ReadAsync(connection, ChoiceJson.Default.ListWireChoiceRow, cancellationToken).ConfigureAwait(false);
        return ChoiceRules.Of(rules.Where(rule => rule.CouponType != NoCoupon), row => row.RuleId, row => row.Name);
    }

    private async Task<IReadOnlyList<Choice>> OptionsAsync(string attribute, CancellationToken cancellationToken) => ChoiceRules.OptionsOf(
        await StoreReader.ReadAsync(connection, "returnsAttributeMetadata", "returnsAttributeMetadata", ChoiceJson.Default.JsonElement, cancellationToken).ConfigureAwait(false),
        attribute);

    private async Task<IReadOnlyList<Choice>> ListAsync(ShortList list, Func<ChoiceRow, string?> value, Func<ChoiceRow, string?> name, CancellationToken cancellationToken) =>
        ChoiceRules.Of(await list.ReadAsync(connection, ChoiceJson.Default.ListWireChoiceRow, cancellationToken).ConfigureAwait(false), value, name);

    private Task<List<ChoiceRow>> PlainAsync(string route, CancellationToken cancellationToken) =>
        StoreReader.ReadAsync(connection, route, route, ChoiceJson.Default.ListChoiceRow, cancellationToken);

    /// <summary>The newest hundred records of a list; none where the integration may not read it, for the standard values do without.</summary>
    private async Task<IReadOnlyList<ChoiceRow>> NewestAsync(string route, string fields, CancellationToken cancellationToken)
    {
        var query = new QueryText(route);
        query.Add("searchCriteria[sortOrders][0][field]", SearchCollection.EntityId.Name);
        query.Add("searchCriteria[sortOrders][0][direction]", "DESC");
        query.Add("searchCriteria[pageSize]", "100");
        query.Add("searchCriteria[currentPage]", "1");
        query.Add("fields", $"items[{fields}]");
        try
        {
            var list = await StoreReader.ReadAsync(connection, query.ToString(), route, ChoiceJson.Default.ListWireChoiceRow, cancellationToken).ConfigureAwait(false);
            return [.. (list.Items ?? []).OfType<ChoiceRow>()];
        }
        catch (MagentoException failure) when (IsWithout(failure.Error))
        {
            return [];
        }
    }

    private static bool IsWithout(MagentoError error) => error.Definition == StoreErrors.RightMissing || error.Definition == StoreErrors.NotSupported;
}
