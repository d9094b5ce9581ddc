using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Client;

/// <summary>One order of the captured store as a whole: nothing more and nothing less than what is written here arrives. Members with their default value are left out.</summary>
[TestClass]
public sealed class WholeOrderTests
{
    private const string Expected =
        """
        {
          "Source": { "Store": "main", "Id": "11", "Number": "000000011", "UpdatedAt": "2026-11-23T04:05:19Z", "Revision": 1795406719000 },
          "StoreView": "default",
          "Website": "base",
          "State": "complete",
          "Status": "complete",
          "PlacedAt": "2026-11-23T04:02:38Z",
          "CustomerId": "4",
          "Email": "marie.dupont@example.fr",
          "FirstName": "Marie-Hélène",
          "LastName": "Dupont",
          "CustomerGroupId": "1",
          "BillingAddress": {
            "Id": "21", "FirstName": "Marie-Hélène", "LastName": "Dupont", "Street": [ "12, rue de l’Église" ],
            "City": "Paris", "Postcode": "75011", "CountryCode": "FR", "Telephone": "+33 1 23 45 67 89"
          },
          "ShippingAddress": {
            "Id": "20", "FirstName": "Marie-Hélène", "LastName": "Dupont", "Street": [ "12, rue de l’Église" ],
            "City": "Paris", "Postcode": "75011", "CountryCode": "FR", "Telephone": "+33 1 23 45 67 89"
          },
          "Currency": "EUR",
          "BaseCurrency": "EUR",
          "Subtotal": 55.2,
          "ShippingAmount": 14.87,
          "ShippingTaxAmount": 2.98,
          "TaxAmount": 14.02,
          "GrandTotal": 84.09,
          "TotalPaid": 84.09,
          "TotalInvoiced": 84.09,
          "TotalRefunded": 73.32,
          "BaseSubtotal": 55.2,
          "BaseShippingAmount": 14.87,
          "BaseTaxAmount": 14.02,
          "BaseGrandTotal": 84.09,
          "BaseTotalPaid": 84.09,
          "BaseTotalRefunded": 73.32,
          "ShippingMethod": "flatrate_flatrate",
          "ShippingDescription": "Flat Rate - Fixed",
          "TotalQuantity": 3,
          "Weight": 0.66,
          "Payment": { "Method": "checkmo", "AmountOrdered": 84.09, "AmountPaid": 84.09, "AmountRefunded": 73.32 },
          "Lines": [
            {
              "Id": "20", "Sku": "TEE-BIO-L", "Name": "Bio T-Shirt", "ProductId": "8", "ProductType": "configurable",
              "Quantity": 3, "QuantityInvoiced": 3, "QuantityShipped": 3, "QuantityRefunded": 3,
              "OriginalPrice": 21.9, "Price": 18.4, "PriceInclTax": 22.08, "RowTotal": 55.2, "BaseRowTotal": 55.2,
              "TaxAmount": 11.04, "TaxPercent": 20, "Weight": 0.22
            }
          ],
          "Shipments": [
            {
              "Id": "3", "Number": "000000003", "CreatedAt": "2026-11-23T04:05:10Z", "SourceCode": "default", "TotalQuantity": 2,
              "Lines": [ { "Id": "4", "OrderLineId": "20", "Sku": "TEE-BIO-L", "Quantity": 2 } ],
              "Tracks": []
            }
          ],
          "Invoices": [],
          "Refunds": [
            {
              "Id": "2", "Number": "000000002", "State": "refunded", "CreatedAt": "2026-11-23T04:05:19Z",
              "Subtotal": 55.2, "ShippingAmount": 5.9, "TaxAmount": 12.22, "GrandTotal": 73.32, "BaseGrandTotal": 73.32,
              "Lines": [ { "Id": "2", "OrderLineId": "20", "Sku": "TEE-BIO-L", "Quantity": 3, "RowTotal": 55.2, "TaxAmount": 11.04, "DiscountAmount": 0 } ]
            }
          ],
          "CartId": "11"
        }
        """;

    private static readonly JsonSerializerOptions WithoutDefaults = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    [TestMethod]
    public async Task Arrives_without_loss()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var order = (await run.OrdersAsync("11")).Single().Value!;
        var actual = JsonSerializer.SerializeToNode(order, WithoutDefaults)!;
        Assert.IsTrue(actual["Source"]!.AsObject().Remove("ReadAt"));

        Assert.AreEqual(JsonNode.Parse(Expected)!.ToJsonString(), actual.ToJsonString());
    }
}
