using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>
/// Negotiable quotes of Adobe Commerce: a buyer of a company asks for a better price of a cart, the merchant answers. The module's code is not public: states and rules are those
/// of its documentation. Safe for many threads.
/// </summary>
public sealed class StoreQuotes
{
    private const string Locked = "The quote %1 is currently locked and cannot be updated. Please check the quote status.";

    /// <summary>After how many days an offer ends.</summary>
    internal const int DaysToDecide = 30;

    private readonly DocumentSet documents;
    private readonly TimeProvider time;
    private readonly StoreCarts carts;
    private readonly StoreEdition edition;
    private readonly OpenDocuments open;

    internal StoreQuotes(DocumentSet documents, TimeProvider time, StoreCarts carts, StoreEdition edition)
    {
        this.documents = documents;
        this.time = time;
        this.carts = carts;
        this.edition = edition;
        open = new OpenDocuments(documents, time);
    }

    /// <summary>A buyer asks for a quote for a cart.</summary>
    /// <param name="cartId">The cart, of a customer who belongs to a company.</param>
    /// <param name="name">What the buyer calls it.</param>
    /// <param name="comment">What the buyer wants; null = nothing is said.</param>
    /// <exception cref="StoreRuleException">The store has no quotes, or none can be asked for this cart.</exception>
    /// <exception cref="KeyNotFoundException">There is no such cart.</exception>
    public void Request(long cartId, string name, string? comment = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (edition == StoreEdition.OpenSource)
        {
            throw new StoreRuleException("Magento Open Source has no quotes.");
        }

        lock (documents.Gate)
        {
            var cart = open.Read(StoreEntity.Carts, cartId);
            var customer = cart["customer"]?["id"]?.GetValue<long>() ?? throw new StoreRuleException("Only customers of a company can ask for a quote.");
            if (open.Read(StoreEntity.Customers, customer)["extension_attributes"]?["company_attributes"]?["company_id"] is null)
            {
                throw new StoreRuleException("Only customers of a company can ask for a quote.");
            }

            if (cart["is_active"]?.GetValue<bool>() != true || QuoteDocument.Of(cart) is not null || cart["items"]!.AsArray().Count == 0)
            {
                throw new StoreRuleException("Cannot create a B2B quote for this cart.");
            }

            var expires = time.GetUtcNow().AddDays(DaysToDecide).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            cart["extension_attributes"]!["negotiable_quote"] = QuoteDocument.New(cart, name.Trim(), customer, expires);
            Say(cartId, comment, isOfBuyer: true, isDecline: false, customer);
            Save(cart);
        }
    }

    /// <summary>A buyer answers the merchant's offer and wants another one.</summary>
    /// <exception cref="StoreRuleException">It is not the buyer's turn.</exception>
    public void Answer(long quoteId, string comment) => Step(quoteId, QuoteStatus.IsOpenForBuyer, QuoteStatus.SubmittedByCustomer, comment, isOfBuyer: true);

    /// <summary>A buyer takes the merchant's offer: the cart becomes an order, at the prices of the catalogue.</summary>
    /// <param name="quoteId">The quote.</param>
    /// <param name="buyer">Name and address, for accounts without one.</param>
    /// <returns>Id of the order.</returns>
    /// <exception cref="StoreRuleException">It is not the buyer's turn.</exception>
    public long Order(long quoteId, NewBuyer? buyer = null)
    {
        lock (documents.Gate)
        {
            Read(quoteId, QuoteStatus.IsOpenForBuyer);
            var order = carts.Order(quoteId, buyer);
            var cart = open.Read(StoreEntity.Carts, quoteId);
            QuoteDocument.Of(cart)!["status"] = QuoteStatus.Ordered;
            Save(cart);
            return order;
        }
    }

    /// <summary>The merchant sends the quote back to the buyer.</summary>
    /// <exception cref="StoreRuleException">It is not the merchant's turn.</exception>
    public void Send(long quoteId, string? comment = null) => Step(quoteId, QuoteStatus.IsOpenForMerchant, QuoteStatus.SubmittedByAdmin, comment, isOfBuyer: false);

    /// <summary>The merchant makes no offer; what was negotiated is gone.</summary>
    /// <exception cref="StoreRuleException">It is not the merchant's turn.</exception>
    public void Decline(long quoteId, string? reason = null)
    {
        lock (documents.Gate)
        {
            var cart = Read(quoteId, QuoteStatus.IsOpenForMerchant);
            SetPrice(cart, null, null);
            QuoteDocument.Of(cart)!["status"] = QuoteStatus.Declined;
            Say(quoteId, reason, isOfBuyer: false, isDecline: true, 1);
            Save(cart);
        }
    }

    /// <summary>The merchant changes name, price or end of a quote; null = as it is.</summary>
    /// <param name="quoteId">The quote.</param>
    /// <param name="change">What is wanted.</param>
    /// <exception cref="StoreRuleException">It is not the merchant's turn.</exception>
    internal void Update(long quoteId, QuoteChange change)
    {
        lock (documents.Gate)
        {
            var cart = Read(quoteId, QuoteStatus.IsOpenForMerchant);
            var quote = QuoteDocument.Of(cart)!;
            Set(quote, "quote_name", change.Name);
            Set(quote, "expiration_period", change.Expires);
            Set(quote, "shipping_price", change.ShippingPrice is { } shipping ? PhpNumber.Of(shipping) : null);
            if (change.PriceType is not null || change.PriceValue is not null)
            {
                SetPrice(cart, change.PriceType ?? (long?)quote["negotiated_price_type"], change.PriceValue ?? (decimal?)quote["negotiated_price_value"]);
            }

            quote["status"] = QuoteStatus.ProcessingByAdmin;
            Save(cart);
        }
    }

    private static void Set(JsonObject quote, string name, JsonNode? value)
    {
        if (value is not null)
        {
            quote[name] = value;
        }
    }

    private void Step(long quoteId, Func<string?, bool> mayStep, string status, string? comment, bool isOfBuyer)
    {
        lock (documents.Gate)
        {
            var cart = Read(quoteId, mayStep);
            QuoteDocument.Of(cart)!["status"] = status;
            Say(quoteId, comment, isOfBuyer, isDecline: false, isOfBuyer ? cart["customer"]!["id"]!.GetValue<long>() : 1);
            Save(cart);
        }
    }

    private JsonObject Read(long quoteId, Func<string?, bool> mayStep)
    {
        var cart = open.Read(StoreEntity.Carts, quoteId);
        var quote = QuoteDocument.Of(cart) ?? throw new KeyNotFoundException($"The store has no quote {quoteId}.");
        return mayStep((string?)quote["status"]) ? cart : throw new StoreRuleException(Locked, quoteId.ToString(CultureInfo.InvariantCulture));
    }

    private void SetPrice(JsonObject cart, long? type, decimal? value)
    {
        var quote = QuoteDocument.Of(cart)!;
        var original = QuotePrices.OriginalTotal(cart);
        var before = (decimal)quote["negotiated_total_price"]!;
        var after = QuotePrices.NegotiatedTotal(original, type, value) ?? original;
        if (original > 0 && documents.Find(StoreEntity.CartTotals, cart["id"]!.GetValue<long>()) is not null)
        {
            var totals = open.Read(StoreEntity.CartTotals, cart["id"]!.GetValue<long>());
            QuotePrices.Scale(cart, totals, before / original, after / original);
            open.Save(StoreEntity.CartTotals, totals);
        }

        quote["negotiated_price_type"] = type;
        quote["negotiated_price_value"] = value is { } given ? PhpNumber.Of(given) : null;
        quote["negotiated_total_price"] = PhpNumber.Of(after);
        quote["base_negotiated_total_price"] = PhpNumber.Of(after);
    }

    private void Say(long quoteId, string? text, bool isOfBuyer, bool isDecline, long creator)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            open.Save(StoreEntity.QuoteComments, QuoteDocument.Comment(open.Next(StoreEntity.QuoteComments), quoteId, isOfBuyer, isDecline, creator, text, open.Now));
        }
    }

    private void Save(JsonObject cart)
    {
        cart["updated_at"] = open.Now;
        open.Save(StoreEntity.Carts, cart);
    }
}
