using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Contents;

/// <summary>A service request as flows get it: of files only names and sizes, for flows are called with small texts. Pure.</summary>
internal static class ToldRequest
{
    public static ServiceRequest Of(string id, SentServiceRequest request) => new()
    {
        Id = id,
        Subject = request.Subject,
        Message = request.Message,
        Kind = request.Kind,
        Priority = request.Priority,
        Website = request.Website,
        StoreView = request.StoreView,
        CustomerId = request.CustomerId,
        Email = request.Email,
        CustomerName = request.CustomerName,
        Telephone = request.Telephone,
        OrderId = request.OrderId,
        OrderNumber = request.OrderNumber,
        Sku = request.Sku,
        Lines =
        [
            .. request.Lines.Select(line => new ServiceRequestLine
            {
                OrderItemId = line.OrderItemId, Sku = line.Sku, Quantity = line.Quantity ?? 1, Reason = line.Reason, Resolution = line.Resolution,
            }),
        ],
        Attachments = [.. request.Attachments.Select(file => new ServiceRequestAttachment { Name = file.Name, ContentType = file.ContentType, Size = AttachmentRules.Size(file) })],
    };
}
