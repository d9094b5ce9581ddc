using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Price negotiations of Adobe Commerce B2B.</summary>
internal sealed class QuotesArea : IConnectorArea
{
    private const string List = "/stores/{store}/quotes";
    private const string One = List + "/{quoteId}";
    private const string Label = "Quote ID";
    private const string IdText = "Magento ID of the quote, which is that of its cart, for example 27.";
    private const string Commerce = " Only Adobe Commerce with B2B has quotes.";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListQuotes", List)
            .Summary("List negotiable quotes")
            .Description("Lists the quotes that companies negotiate about, without their comments." + Commerce)
            .Query("status", "Status", "Only quotes in this status; empty means all.", status => status.Choices(
                ("created", "New"), ("processing_by_admin", "Open"), ("submitted_by_customer", "Updated by the buyer"), ("submitted_by_admin", "Submitted to the buyer"),
                ("processing_by_customer", "Reviewed by the buyer"), ("draft_by_admin", "Draft"), ("ordered", "Ordered"), ("declined", "Declined"), ("expired", "Expired"), ("closed", "Closed")))
            .Query("customerEmail", "Customer Email", "Only quotes of the buyer with this e-mail address.")
            .Query<DateTime>("updatedAfter", "Updated After", "Only quotes that changed at or after this instant (UTC).")
            .ReturnsPage<NegotiableQuote>("A page of quotes.");

        connector.Get("GetQuote", One)
            .Summary("Get a negotiable quote")
            .Description("Gets a quote with its rows and with what buyer and seller wrote." + Commerce)
            .Important()
            .Path("quoteId", Label, IdText)
            .Returns<NegotiableQuote>("The quote.");

        connector.Post("SendQuote", One + "/send")
            .Summary("Send a quote to the buyer")
            .Description("Hands the offer back to the buyer, who can order it or ask again. A quote that is with the buyer already is not sent again." + Commerce)
            .Path("quoteId", Label, IdText)
            .Body<SendQuoteRequest>(body => body.Property(request => request.Comment).Important())
            .Returns<OperationResult>("What became of the offer; the ID is that of the quote.");

        connector.Post("DeclineQuote", One + "/decline")
            .Summary("Decline a quote")
            .Description("Ends the negotiation and tells the buyer why. A quote that is declined already is left alone." + Commerce)
            .Path("quoteId", Label, IdText)
            .Body<DeclineQuoteRequest>()
            .Returns<OperationResult>("What became of it; the ID is that of the quote.");
    }
}
