using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Promotions;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Promotions;

/// <summary>Cart price rules, and the coupons that belong to them.</summary>
internal sealed class CouponArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_SalesRule::quote";
    private const int MostCodes = 10_000;
    private const int LongestCode = 32;

    private readonly Random random = new(services.Options.Seed);

    public IEnumerable<RestRoute> Routes =>
    [
        services.Reads.List("salesRules/search", Resource, StoreEntity.SalesRules),
        RestRoute.Get("salesRules/:id", Resource, (request, path) => SingleAsync(request, StoreEntity.SalesRules, path.Id())),
        services.Reads.List("coupons/search", Resource, StoreEntity.Coupons),
        RestRoute.Get("coupons/:id", Resource, (request, path) => SingleAsync(request, StoreEntity.Coupons, path.Id())),
        RestRoute.Post("coupons", Resource, (request, _) => SaveAsync(request, null)),
        RestRoute.Put("coupons/:id", Resource, (request, path) => SaveAsync(request, path.Id())),
        RestRoute.Delete("coupons/:id", Resource, (request, path) => DeleteAsync(request, path.Id())),
        RestRoute.Post("coupons/generate", Resource, (request, _) => GenerateAsync(request)),
    ];

    private StorePromotions Promotions => services.Change.Promotions;

    private static RestError Missing() => RestError.NotFound("No such entity.");

    private Task SingleAsync(RestRequest request, StoreEntity collection, long id) =>
        RestAnswer.DocumentAsync(request, services.Documents.Find(collection, id) ?? throw Missing());

    private async Task SaveAsync(RestRequest request, long? id)
    {
        var coupon = (await BodyReader.ReadAsync(request)).Required("coupon");
        coupon.Only("coupon_id", "rule_id", "code", "usage_limit", "usage_per_customer", "times_used", "expiration_date", "is_primary", "created_at", "type", "extension_attributes");
        var wanted = new JsonObject();
        foreach (var name in new[] { "coupon_id", "rule_id", "times_used", "type" })
        {
            if (coupon.Integer(name) is { } number)
            {
                wanted[name] = number;
            }
        }

        if (coupon.Text("code") is { } code)
        {
            wanted["code"] = code;
        }

        if (coupon.Flag("is_primary") is { } isPrimary)
        {
            wanted["is_primary"] = isPrimary;
        }

        if (id is { } known)
        {
            wanted["coupon_id"] = known;
        }

        if ((long?)wanted["coupon_id"] is > 0 and var named && services.Documents.Find(StoreEntity.Coupons, named) is null)
        {
            throw Missing();
        }

        await RestAnswer.DocumentAsync(request, Promotions.Save(wanted));
    }

    private Task DeleteAsync(RestRequest request, long id) => Promotions.Remove(id) ? RestAnswer.ValueAsync(request, JsonValue.Create(true)) : throw Missing();

    private async Task GenerateAsync(RestRequest request)
    {
        var spec = (await BodyReader.ReadAsync(request)).Required("couponSpec");
        spec.Only("rule_id", "format", "quantity", "length", "prefix", "suffix", "delimiter_at_every", "delimiter", "extension_attributes");
        var (quantity, length, rule) = (spec.Integer("quantity") ?? 0, spec.Integer("length") ?? 0, spec.Integer("rule_id") ?? 0);
        if (CouponCodes.AlphabetOf(spec.Text("format")) is not { } alphabet || quantity is < 1 or > MostCodes || length is < 1 or > LongestCode || rule < 1)
        {
            throw RestError.BadRequest("One or more input exceptions have occurred.");
        }

        var codes = new CouponCodes(alphabet, (int)length, spec.Text("prefix") ?? "", spec.Text("suffix") ?? "", (int)Math.Clamp(spec.Integer("delimiter_at_every") ?? 0, 0, LongestCode), spec.Text("delimiter") ?? "-").LongEnoughFor((int)quantity);
        var made = Promotions.Generate(rule, (int)quantity, () => codes.Next(random));
        await RestAnswer.DocumentAsync(request, new JsonArray([.. made.Select(code => JsonValue.Create(code))]));
    }
}
