using System.Globalization;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace PowerPlatformMagento.Contracts.Tests;

/// <summary>The serializer of the plug-ins, with their settings.</summary>
internal static class DataContractJson
{
    private static readonly DataContractJsonSerializerSettings Settings = new()
    {
        DateTimeFormat = new DateTimeFormat("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
    };

    public static string Write<T>(T record)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T), Settings).WriteObject(stream, record);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static T Read<T>(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (T)new DataContractJsonSerializer(typeof(T), Settings).ReadObject(stream)!;
    }
}
