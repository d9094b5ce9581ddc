using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.Magento.Tests.Operations.Quotes;

[TestClass]
public sealed class QuoteMapperTests
{
    [TestMethod]
    public void A_negotiation_is_read_as_adobe_documents_it()
    {
        var quote = Map("""
            {
              "id": 4, "created_at": "2017-09-14 20:30:38", "updated_at": "2017-09-14 20:46:20", "is_active": true, "store_id": 1,
              "items": [
                { "item_id": 10, "sku": "24-UG02", "qty": 15, "name": "Tone Band", "price": 12.48, "product_type": "simple",
                  "extension_attributes": { "negotiable_quote_item": { "item_id": 10, "original_price": 16, "original_tax_amount": 0 } } },
                { "item_id": 11, "sku": "24-UG03", "qty": 10, "name": "Band Kit", "price": 17.16, "product_type": "simple" }
              ],
              "customer": { "id": 2, "email": "mshaw@example.com", "firstname": "Melanie", "lastname": "Shaw", "extension_attributes": { "company_attributes": { "customer_id": 2, "company_id": 1, "status": 1 } } },
              "currency": { "quote_currency_code": "USD" },
              "extension_attributes": { "negotiable_quote": { "quote_id": 4, "status": "processing_by_admin", "quote_name": "Discount request", "expiration_period": "2017-10-14 00:00:00",
                "original_total_price": 368, "negotiated_total_price": 358.8 } }
            }
            """);

        Assert.AreEqual("processing_by_admin", quote.Status);
        Assert.IsTrue(quote.IsSellersTurn);
        Assert.AreEqual("Discount request", quote.Name);
        Assert.AreEqual("2017-10-14", quote.ExpiresOn);
        Assert.AreEqual("1", quote.CompanyId);
        Assert.IsNull(quote.CompanyName);
        Assert.AreEqual("Melanie Shaw", quote.CustomerName);
        Assert.AreEqual("USD", quote.Currency);
        Assert.AreEqual(368m, quote.OriginalTotal);
        Assert.AreEqual(358.8m, quote.NegotiatedTotal);
        Assert.AreEqual(16m, quote.Items[0].OriginalPrice);
        Assert.AreEqual(187.2m, quote.Items[0].Total);
        Assert.IsNull(quote.Items[1].OriginalPrice);
    }

    [TestMethod]
    public void Where_the_store_reckons_no_totals_the_rows_are_added()
    {
        var quote = Map("""{"id":4,"items":[{"item_id":1,"qty":2,"price":10,"extension_attributes":{"negotiable_quote_item":{"original_price":12}}},{"item_id":2,"qty":1,"price":5}],"extension_attributes":{"negotiable_quote":{"status":"created"}}}""");

        Assert.AreEqual(29m, quote.OriginalTotal);
        Assert.AreEqual(29m, quote.NegotiatedTotal);
    }

    [TestMethod]
    [DataRow("created", true, true)]
    [DataRow("processing_by_admin", true, true)]
    [DataRow("submitted_by_customer", true, true)]
    [DataRow("draft_by_admin", true, false)]
    [DataRow("processing_by_customer", false, false)]
    [DataRow("submitted_by_admin", false, false)]
    [DataRow("ordered", false, false)]
    [DataRow("expired", false, false)]
    [DataRow("declined", false, false)]
    [DataRow("closed", false, false)]
    [DataRow("a_status_of_an_extension", false, false)]
    public void Whose_turn_it_is_the_status_tells(string status, bool canBeSent, bool canBeDeclined)
    {
        Assert.AreEqual(canBeSent, QuoteStatuses.CanBeSent(status));
        Assert.AreEqual(canBeDeclined, QuoteStatuses.CanBeDeclined(status));
    }

    [TestMethod]
    [DataRow("\"soon\"")]
    [DataRow("\"2017-13-40\"")]
    [DataRow("null")]
    [DataRow("\"\"")]
    public void A_day_that_is_none_is_left_out(string day) =>
        Assert.IsNull(Map($$"""{"id":4,"extension_attributes":{"negotiable_quote":{"expiration_period":{{day}},"status":"created"} } }""").ExpiresOn);

    [TestMethod]
    public void Who_said_what_the_comment_tells()
    {
        var buyer = QuoteMapper.Comment(new RawRecord(JsonNode.Parse("""{"entity_id":6,"creator_type":3,"is_decline":0,"comment":"5%?","created_at":"2017-06-01 21:14:51"}""")!.AsObject()));
        var seller = QuoteMapper.Comment(new RawRecord(JsonNode.Parse("""{"entity_id":"7","creator_type":"2","is_decline":"1","comment":"No.","created_at":"2017-06-01 21:14:52"}""")!.AsObject()));

        Assert.AreEqual(new QuoteComment { Id = "6", Text = "5%?", IsFromBuyer = true, CreatedAt = new DateTime(2017, 6, 1, 21, 14, 51, DateTimeKind.Utc) }, buyer);
        Assert.IsTrue(seller.IsDecline);
        Assert.IsFalse(seller.IsFromBuyer);
        Assert.AreEqual(DateTimeKind.Utc, seller.CreatedAt.Kind);
    }

    private static NegotiableQuote Map(string json) =>
        QuoteMapper.Map(JsonSerializer.Deserialize(json, CartsJson.Default.CartWire)!, "main", Context.Directory, new Dictionary<string, CompanyAccount>());
}
