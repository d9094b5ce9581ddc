using System.Globalization;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;

namespace PowerPlatformMagento.Plugins.Json;

/// <summary>
/// Reads and writes messages of the contract with the serializer of the framework: a plug-in has no assembly beside it.
/// The settings make it read and write what System.Text.Json does with camel case names.
/// </summary>
public static class ContractJson
{
    /// <summary>Settings of the serializer: UTC instants as ISO 8601 with as many decimals as needed, no type hints.</summary>
    public static DataContractJsonSerializerSettings Settings => new()
    {
        DateTimeFormat = new DateTimeFormat("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
        {
            DateTimeStyles = DateTimeStyles.RoundtripKind,
        },
        EmitTypeInformation = EmitTypeInformation.Never,
    };

    /// <summary>The message in this text, or null when the text is not that message.</summary>
    /// <typeparam name="T">Message of the contract.</typeparam>
    /// <param name="json">JSON text.</param>
    public static T? TryRead<T>(string json)
        where T : class
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            return Serializer<T>().ReadObject(stream) as T;
        }
        catch (Exception exception) when (exception is SerializationException or FormatException or XmlException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The text of a message.</summary>
    /// <typeparam name="T">Message of the contract.</typeparam>
    /// <param name="message">The message.</param>
    public static string Write<T>(T message)
        where T : class
    {
        using var stream = new MemoryStream();
        Serializer<T>().WriteObject(stream, message);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static DataContractJsonSerializer Serializer<T>() => new(typeof(T), Settings);
}
