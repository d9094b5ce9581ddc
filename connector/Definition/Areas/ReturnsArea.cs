using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Returns of Adobe Commerce.</summary>
internal sealed class ReturnsArea : IConnectorArea
{
    private const string List = "/stores/{store}/returns";
    private const string One = List + "/{returnId}";
    private const string Label = "Return ID";
    private const string IdText = "Magento ID of the return, for example 12; not the return number.";
    private const string Commerce = " Only Adobe Commerce has returns.";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListReturns", List)
            .Summary("List returns")
            .Description("Lists returns with their goods, comments and parcels." + Commerce)
            .Query("status", "Status", "Only returns in this status of Magento; empty means all.", status => status.DynamicList("ListReturnStatuses"))
            .Query("orderId", "Order ID", "Only returns of this order, by its Magento ID.", order => order.Pattern("^[0-9]{1,10}$"))
            .Query<DateTime>("requestedAfter", "Requested After", "Only returns that were asked for at or after this instant (UTC).")
            .ReturnsPage<Return>("A page of returns.");

        connector.Get("GetReturn", One)
            .Summary("Get a return")
            .Description("Gets a return with its goods, comments and parcels." + Commerce)
            .Important()
            .Path("returnId", Label, IdText)
            .Returns<Return>("The return.");

        connector.Post("AnswerReturn", One + "/answer")
            .Summary("Answer a return request")
            .Description("Accepts or denies the goods a customer wants to send back, all of them or line by line, and tells the customer why. A repeated call writes nothing." + Commerce)
            .Important()
            .Path("returnId", Label, IdText)
            .Body<ReturnAnswerRequest>(body =>
            {
                body.Property(request => request.Comment).Important();
                body.Property(request => request.NotifyCustomer).Default(true);
            })
            .Returns<OperationResult>("What became of the answer; the ID is that of the return.");

        connector.Post("SetReturnStatus", One + "/status")
            .Summary("Move a return to its next status")
            .Description("Notes that goods arrived, were approved or rejected, or closes a return. A step that does not follow from where the return stands is refused; a repeated call writes nothing." + Commerce)
            .Path("returnId", Label, IdText)
            .Body<ReturnStatusRequest>(body =>
            {
                body.Property(request => request.Status).Choices(
                    ("authorized", "Authorized"), ("denied", "Denied"), ("received", "Received"), ("approved", "Approved"), ("rejected", "Rejected"),
                    ("processed_closed", "Processed and closed"), ("closed", "Closed"));
                body.Property(request => request.Comment).Important();
                body.Property(request => request.NotifyCustomer).Default(true);
            })
            .Returns<OperationResult>("What became of the step; the ID is that of the return.");

        connector.Post("AddReturnComment", One + "/comments")
            .Summary("Add a comment to a return")
            .Description("Adds a comment for the back office or for the customer. A repeated call adds it once; to say the same again, give another idempotency key." + Commerce)
            .Path("returnId", Label, IdText)
            .Body<ReturnCommentRequest>(body =>
            {
                body.Property(request => request.IsVisible).Important().Default(false);
                body.Property(request => request.NotifyCustomer).Important().Default(false);
            })
            .Returns<OperationResult>("What became of the comment.");

        connector.Post("AddReturnTrack", One + "/tracks")
            .Summary("Add a tracking number to a return")
            .Description("Adds a parcel that is on its way back. A number that is on the return already is not added again." + Commerce)
            .Path("returnId", Label, IdText)
            .Body<ReturnTrackRequest>(body =>
            {
                body.Property(request => request.Number).Label("Tracking Number");
                body.Property(request => request.CarrierCode).DynamicList("ListCarriers").Important();
                body.Property(request => request.Title).Label("Carrier Title");
            })
            .Returns<OperationResult>("What became of the tracking number; the ID is that of the track when the store told it.");
    }
}
