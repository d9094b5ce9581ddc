using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Operations;

namespace PowerPlatformMagento.App.Contents;

/// <summary>Reads what a store sent and checks its limits. Pure.</summary>
internal static class ContentReader
{
    /// <summary>The service request.</summary>
    /// <exception cref="IntakeException">It does not fit; the message names the fields and no value.</exception>
    public static SentServiceRequest ReadServiceRequest(JsonElement data)
    {
        var request = Read(data, ContentJson.Default.SentServiceRequest, "The data is not that of a service request.");
        Refuse(request.Attachments
            .Select((file, index) => AttachmentRules.Find(file) is { } member ? $"attachments[{index}].{member}" : null)
            .OfType<string>());
        return request;
    }

    /// <summary>The web activity.</summary>
    /// <exception cref="IntakeException">It does not fit; the message names the fields and no value.</exception>
    public static SentWebActivity ReadWebActivity(string type, JsonElement data)
    {
        var activity = Read(data, ContentJson.Default.SentWebActivity, "The data is not that of a web activity.");
        Refuse(WebActivityRules.Missing(type, activity));
        return activity;
    }

    private static T Read<T>(JsonElement data, JsonTypeInfo<T> type, string refusal)
        where T : class
    {
        try
        {
            var record = data.Deserialize(type)!;
            Refuse(RequestValidation.Find(record).Select(error => error.Field));
            return record;
        }
        catch (JsonException)
        {
            throw IntakeException.NotReadable(refusal);
        }
    }

    private static void Refuse(IEnumerable<string> fields)
    {
        string[] wrong = [.. fields];
        if (wrong.Length > 0)
        {
            throw IntakeException.NotReadable("Fields that do not fit: " + string.Join(", ", wrong));
        }
    }
}
