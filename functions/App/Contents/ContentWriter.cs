using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Contents;

/// <summary>Writes records of the contract as events that bring them along. Pure.</summary>
internal static class ContentWriter
{
    /// <summary>A service request; it is kept under its own id.</summary>
    public static EntityEvent Write(ServiceRequest request) =>
        Write(request.Source.Id, EntityType.ServiceRequest, request.Source, request, ContractJson.Exact.ServiceRequest);

    /// <summary>A web activity, kept under a name.</summary>
    public static EntityEvent Write(string name, WebActivity activity) =>
        Write(name, EntityType.WebActivity, activity.Source, activity, ContractJson.Exact.WebActivity);

    /// <summary>Origin of a record that changed at one instant and was learned of at another. The contract keeps milliseconds in its revision.</summary>
    public static Source SourceOf(string store, string id, DateTimeOffset changedAt, DateTimeOffset readAt) => new()
    {
        Store = store,
        Id = id,
        UpdatedAt = changedAt.UtcDateTime,
        Revision = changedAt.ToUnixTimeMilliseconds(),
        ReadAt = readAt.UtcDateTime,
    };

    private static EntityEvent Write<T>(string name, EntityType type, Source source, T record, JsonTypeInfo<T> json)
    {
        var payload = JsonSerializer.Serialize(record, json);
        var content = new EventContent(payload, Encoding.UTF8.GetByteCount(payload), new DateTimeOffset(source.ReadAt));
        return new EntityEvent(source.Store, type, name, new DateTimeOffset(source.UpdatedAt)) { Content = content };
    }
}
