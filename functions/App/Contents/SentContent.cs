using System.Globalization;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Contents;

/// <summary>What a store sent, as the contract has it. Pure.</summary>
internal static class SentContent
{
    private static readonly string[] Kinds = [ServiceRequestKind.Question, ServiceRequestKind.Complaint, ServiceRequestKind.Return, ServiceRequestKind.Other];

    /// <summary>A service request.</summary>
    public static ServiceRequest Map(SentServiceRequest request, Source source) => new()
    {
        Source = source,
        Kind = Kinds.FirstOrDefault(kind => string.Equals(kind, request.Kind?.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Given(request.Kind) ?? ServiceRequestKind.Question,
        Subject = request.Subject,
        Text = request.Message,
        CustomerId = request.CustomerId,
        Email = Given(request.Email),
        CustomerName = Given(request.CustomerName),
        Telephone = Given(request.Telephone),
        OrderId = request.OrderId,
        OrderNumber = Given(request.OrderNumber),
        Website = Given(request.Website),
        StoreView = Given(request.StoreView),
        Priority = request.Priority is { } priority ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(priority.ToLowerInvariant()) : null,
        RequestedAt = source.UpdatedAt,
        Lines = Lines(request),
        Attachments = [.. request.Attachments.Select(file => new Attachment { Name = file.Name, ContentType = file.ContentType.ToLowerInvariant(), Content = file.Content })],
    };

    /// <summary>A web activity.</summary>
    public static WebActivity Map(string kind, SentWebActivity activity, Source source) => new()
    {
        Source = source,
        Kind = kind,
        OccurredAt = source.UpdatedAt,
        CustomerId = activity.CustomerId,
        Email = Given(activity.Email),
        FirstName = Given(activity.FirstName),
        LastName = Given(activity.LastName),
        CompanyName = Given(activity.CompanyName),
        Telephone = Given(activity.Telephone),
        Website = Given(activity.Website),
        StoreView = Given(activity.StoreView),
        HasConsent = activity.HasConsent,
        IsSubscribed = activity.IsSubscribed,
        Currency = activity.Currency,
        Total = activity.Total,
        ItemCount = activity.Lines.Count == 0 ? null : activity.Lines.Sum(line => line.Quantity ?? 1),
        Url = Given(activity.Url),
        Comment = Given(activity.Comment),
        Lines = [.. activity.Lines.Select(line => new WebActivityLine { Sku = line.Sku, Name = Given(line.Name), Quantity = line.Quantity ?? 1, RowTotal = line.RowTotal })],
    };

    private static List<ServiceRequestLine> Lines(SentServiceRequest request)
    {
        if (request.Lines.Count == 0 && Given(request.Sku) is { } sku)
        {
            return [new ServiceRequestLine { Sku = sku, Quantity = 1 }];
        }

        return
        [
            .. request.Lines.Select(line => new ServiceRequestLine
            {
                OrderItemId = line.OrderItemId, Sku = line.Sku, Quantity = line.Quantity ?? 1, Reason = Given(line.Reason), Resolution = Given(line.Resolution),
            }),
        ];
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
