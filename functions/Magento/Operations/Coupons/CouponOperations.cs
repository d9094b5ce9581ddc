using System.Globalization;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.Magento.Operations.Coupons;

internal sealed class CouponOperations(OperationParts parts) : ICouponOperations
{
    private const string NoCoupon = "NO_COUPON";

    private static readonly FieldSelection Fields = FieldSelection.Of(CouponJson.Default.CouponWire);

    private readonly StoreSearch _search = new(parts.Pages);

    public async Task<StorePage<Coupon>> ListAsync(string? ruleId, string? code, PageWish page, CancellationToken cancellationToken)
    {
        var found = await _search.ReadAsync(StoreSearch.Of(SearchCollection.Coupons, Filters(ruleId, code)), page, Fields, CouponJson.Default.CouponWire, cancellationToken).ConfigureAwait(false);
        var names = await RuleNamesAsync(found.Records.Select(record => record.Value!.RuleId).OfType<string>().Where(Needed.IsId).Distinct(), cancellationToken).ConfigureAwait(false);
        return CompletedPage.Of(found, [.. found.Records.Select(record => MappedRecord.Of(record.Id, () => CouponMapper.Map(record.Value!, names)))]);
    }

    public async Task<CouponResult> CreateAsync(CouponRequest request, CancellationToken cancellationToken)
    {
        var rule = await StoreReader.ReadAsync(parts.Connection, $"salesRules/{request.RuleId}", "salesRules/:id", CouponJson.Default.RuleWire, cancellationToken).ConfigureAwait(false);
        if (rule.CouponType == NoCoupon)
        {
            throw Refused("The rule holds for every cart: it takes no coupons.");
        }

        var code = CodeOf(request);
        if (await FindAsync(code, cancellationToken).ConfigureAwait(false) is { } existing)
        {
            return IsOf(existing, request) ? Result(OperationOutcome.AlreadyDone, existing.CouponId, existing.Code!, request) : throw Refused("Another rule has a coupon with this code.");
        }

        var body = new CouponBody
        {
            Coupon = new NewCouponWire { RuleId = long.Parse(request.RuleId, CultureInfo.InvariantCulture), Code = code, Type = rule.UseAutoGeneration == true ? 1 : 0 },
        };
        try
        {
            // Codes are unique, so a second try cannot make a second coupon; it is refused, and what the first one made is found.
            var created = await new StoreWriter(parts.Connection).SendAsync(
                StoreRequest.Write(HttpMethod.Post, "coupons", "coupons", null, setsState: true), body, CouponJson.Default.CouponBody, CouponJson.Default.CouponWire, cancellationToken).ConfigureAwait(false);
            return Result(OperationOutcome.Done, Needed.IsId(created.CouponId) ? created.CouponId : null, code, request);
        }
        catch (MagentoException failure) when (failure.Error.Definition == StoreErrors.RequestRefused || StoreWriter.IsUncertain(failure.Error))
        {
            return await FindAsync(code, cancellationToken).ConfigureAwait(false) is { } made && IsOf(made, request)
                ? Result(OperationOutcome.Done, made.CouponId, code, request)
                : throw new MagentoException(parts.Store, failure.Error, failure);
        }
    }

    private string CodeOf(CouponRequest request) => Optional.Text(request.Code)
        ?? parts.CouponCodes.Make(request.RuleId.TrimStart('0'), Optional.Text(request.IdempotencyKey) ?? throw Refused("A coupon needs a code, or a key of which its code is made."), request.Prefix);

    private static CouponResult Result(OperationOutcome outcome, string? id, string code, CouponRequest request) =>
        new() { Outcome = outcome, Id = id, Code = code, RuleId = request.RuleId };

    private static bool IsOf(CouponWire coupon, CouponRequest request) => coupon.RuleId == request.RuleId.TrimStart('0');

    private static IEnumerable<SearchFilter> Filters(string? ruleId, string? code)
    {
        if (ruleId is not null)
        {
            yield return new SearchFilter(SearchCollection.RuleId, FilterCondition.Equal, ruleId);
        }

        if (code is not null)
        {
            yield return SearchFilter.Exactly(SearchCollection.Code, code);
        }
    }

    private async Task<CouponWire?> FindAsync(string code, CancellationToken cancellationToken)
    {
        var page = await parts.Pages.ReadAsync(SearchCollection.Coupons.Where(SearchCollection.Code, FilterCondition.Equal, code), 10, Fields, CouponJson.Default.CouponWire, cancellationToken).ConfigureAwait(false);
        return page.Records.Select(record => record.Value).OfType<CouponWire>().FirstOrDefault(coupon => string.Equals(coupon.Code, code, StringComparison.OrdinalIgnoreCase) && Needed.IsId(coupon.CouponId));
    }

    private async Task<IReadOnlyDictionary<string, string>> RuleNamesAsync(IEnumerable<string> ruleIds, CancellationToken cancellationToken)
    {
        var ids = string.Join(',', ruleIds);
        if (ids.Length == 0)
        {
            return new Dictionary<string, string>();
        }

        var query = new QueryText("salesRules/search");
        query.Add("searchCriteria[filter_groups][0][filters][0][field]", "rule_id");
        query.Add("searchCriteria[filter_groups][0][filters][0][value]", ids);
        query.Add("searchCriteria[filter_groups][0][filters][0][condition_type]", "in");
        query.Add("searchCriteria[pageSize]", "100");
        query.Add("searchCriteria[currentPage]", "1");
        query.Add("fields", "items[rule_id,name],total_count");
        var rules = await StoreReader.ReadAsync(parts.Connection, query.ToString(), "salesRules/search", CouponJson.Default.ListWireRuleWire, cancellationToken).ConfigureAwait(false);
        return (rules.Items ?? []).OfType<RuleWire>().Where(rule => rule.RuleId is not null && Optional.Text(rule.Name) is not null).DistinctBy(rule => rule.RuleId).ToDictionary(rule => rule.RuleId!, rule => rule.Name!);
    }

    private MagentoException Refused(string detail) => new(parts.Store, new MagentoError(StoreErrors.RequestRefused, null, detail));
}
