using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.App.Scans;

/// <summary>A negotiable quote a buyer asks for as the contract has it. Pure.</summary>
internal static class QuoteActivity
{
    /// <summary>The event that brings the quote along.</summary>
    public static EntityEvent Of(NegotiableQuote quote, DateTimeOffset at, DateTimeOffset now) => ContentWriter.Write(
        ContentName.OfQuote(quote.Id),
        new WebActivity
        {
            Source = ContentWriter.SourceOf(quote.Store, quote.Id, at, now),
            Kind = WebActivityKind.QuoteRequested,
            OccurredAt = at.UtcDateTime,
            CustomerId = quote.CustomerId,
            Email = quote.CustomerEmail,
            LastName = quote.CustomerName,
            CompanyName = quote.CompanyName,
            Website = quote.Website,
            StoreView = quote.StoreView,
            Currency = quote.Currency,
            Total = quote.OriginalTotal,
            ItemCount = quote.Items.Sum(item => item.Quantity),
            Comment = Words(quote),
            Lines =
            [
                .. quote.Items.Where(item => item.Sku is not null).Take(CartActivity.MostLines).Select(item => new WebActivityLine
                {
                    Sku = item.Sku!, Name = item.Name, Quantity = item.Quantity, RowTotal = item.Total,
                }),
            ],
        });

    private static string? Words(NegotiableQuote quote)
    {
        string[] words = [.. quote.Comments.Where(comment => comment.IsFromBuyer).Select(comment => comment.Text).OfType<string>().Prepend(quote.Name ?? "").Where(text => text.Length > 0)];
        return words.Length == 0 ? null : string.Join('\n', words);
    }
}
