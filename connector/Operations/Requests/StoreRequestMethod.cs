using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Operations.Requests;

/// <summary>HTTP methods of the store's REST interface.</summary>
[JsonConverter(typeof(EnumNames<StoreRequestMethod>))]
public enum StoreRequestMethod
{
    /// <summary>Reads.</summary>
    [JsonStringEnumMemberName("GET")]
    Get,

    /// <summary>Creates or does.</summary>
    [JsonStringEnumMemberName("POST")]
    Post,

    /// <summary>Replaces or changes.</summary>
    [JsonStringEnumMemberName("PUT")]
    Put,

    /// <summary>Deletes.</summary>
    [JsonStringEnumMemberName("DELETE")]
    Delete,
}
