using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Promotions;

/// <summary>Coupons: made one by one or many at once, changed, taken away. Safe for many threads.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
internal sealed class StorePromotions(DocumentSet documents, TimeProvider time)
{
    private const long Manual = 0;
    private const long Generated = 1;

    /// <summary>How often Magento tries to find a code nobody has.</summary>
    private const int MostAttempts = 10;

    /// <summary>Adds a coupon to a rule, or changes one.</summary>
    /// <param name="wanted">What is given of it; <c>coupon_id</c> names the one to change.</param>
    /// <returns>The coupon.</returns>
    /// <exception cref="StoreRuleException">The rule does not take it, or the code is taken.</exception>
    /// <exception cref="KeyNotFoundException">There is no such coupon.</exception>
    public JsonObject Save(JsonObject wanted)
    {
        lock (documents.Gate)
        {
            var id = (long?)wanted["coupon_id"] ?? 0;
            var coupon = id == 0 ? New() : Find(StoreEntity.Coupons, id) ?? throw new KeyNotFoundException($"The store has no coupon {id}.");
            foreach (var (name, value) in wanted)
            {
                coupon[name] = value?.DeepClone();
            }

            var rule = Rule((long?)coupon["rule_id"] ?? 0, (long?)coupon["type"] ?? Manual);
            CheckCode((string?)coupon["code"] ?? "", (long)coupon["coupon_id"]!);
            TakeLimits(coupon, rule);
            documents.Put(StoreEntity.Coupons, coupon.ToJsonString());
            return coupon;
        }
    }

    /// <summary>Makes codes for a rule that lets the store make them.</summary>
    /// <exception cref="StoreRuleException">There is no such rule, or too many of its codes are used up.</exception>
    public IReadOnlyList<string> Generate(long ruleId, int quantity, Func<string> code)
    {
        lock (documents.Gate)
        {
            if (Find(StoreEntity.SalesRules, ruleId) is not { } rule)
            {
                throw new StoreRuleException("Error occurred when generating coupons: %1", $"No such entity with rule_id = {ruleId}");
            }

            var taken = documents.Ids(StoreEntity.Coupons).Select(id => (string)Find(StoreEntity.Coupons, id)!["code"]!).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var codes = Enumerable.Range(0, quantity).Select(_ => Free(code, taken)).ToList();
            foreach (var next in codes)
            {
                var coupon = New();
                (coupon["rule_id"], coupon["code"], coupon["type"]) = (ruleId, next, Generated);
                TakeLimits(coupon, rule);
                documents.Put(StoreEntity.Coupons, coupon.ToJsonString());
            }

            return codes;
        }
    }

    /// <summary>Takes a coupon away.</summary>
    /// <returns>False when there is none of this id.</returns>
    public bool Remove(long id)
    {
        lock (documents.Gate)
        {
            var isThere = documents.Find(StoreEntity.Coupons, id) is not null;
            documents.Remove(StoreEntity.Coupons, id);
            return isThere;
        }
    }

    private static string Free(Func<string> code, HashSet<string> taken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (code() is var next && taken.Add(next))
            {
                return next;
            }
        }

        throw new StoreRuleException("Error occurred when generating coupons: %1", "We cannot create the requested Coupon Qty. Please check your settings and try again.");
    }

    private JsonObject New() => new()
    {
        ["coupon_id"] = documents.NextId(StoreEntity.Coupons),
        ["rule_id"] = 0L,
        ["code"] = "",
        ["usage_limit"] = 0,
        ["usage_per_customer"] = 0,
        ["times_used"] = 0,
        ["is_primary"] = false,
        ["created_at"] = time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ["type"] = Manual,
    };

    private JsonObject Rule(long id, long type)
    {
        var rule = Find(StoreEntity.SalesRules, id) ?? throw Refused($"No such entity with rule_id = {id}");
        if ((string?)rule["coupon_type"] == "NO_COUPON")
        {
            throw Refused("Specified rule does not allow coupons");
        }

        return ((bool?)rule["use_auto_generation"], type) switch
        {
            (true, Manual) => throw Refused("Specified rule only allows auto generated coupons"),
            (not true, Generated) => throw Refused("Specified rule does not allow auto generated coupons"),
            _ => rule,
        };
    }

    // The limits of a coupon are those of its rule, whatever was asked for.
    private static void TakeLimits(JsonObject coupon, JsonObject rule)
    {
        coupon["usage_limit"] = rule["uses_per_coupon"]?.DeepClone();
        coupon["usage_per_customer"] = rule["uses_per_customer"]?.DeepClone();
        coupon.Remove("expiration_date");
        if (rule["to_date"] is { } end)
        {
            coupon["expiration_date"] = end.DeepClone();
        }
    }

    private void CheckCode(string code, long id)
    {
        if (IsTaken(code, id))
        {
            throw new StoreRuleException("%1 already exists.", "Coupon with the same code");
        }
    }

    private bool IsTaken(string code, long id) => documents.Ids(StoreEntity.Coupons)
        .Any(other => other != id && string.Equals((string?)Find(StoreEntity.Coupons, other)!["code"], code, StringComparison.OrdinalIgnoreCase));

    private JsonObject? Find(StoreEntity collection, long id) => documents.Find(collection, id) is { } json ? JsonNode.Parse(json.Span)!.AsObject() : null;

    private static StoreRuleException Refused(string why) => new("Error occurred when saving coupon: %1", why);
}
