using System.Text;
using System.Text.Json;
using Microsoft.Azure.WebJobs.Extensions.Http;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Writes what the Functions host reads: one folder with a <c>function.json</c> per function, and <c>host.json</c> beside them.</summary>
internal static class FunctionJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the folders of all functions and copies <c>host.json</c>. Existing files are overwritten.</summary>
    /// <param name="catalog">The functions.</param>
    /// <param name="hostJson">The settings of the host.</param>
    /// <param name="folder">Where the package is laid out.</param>
    /// <param name="appChecksAccess">Whether the app checks keys and tokens itself: the host knows no tokens and would refuse them for lack of a key.</param>
    public static void Emit(FunctionCatalog catalog, string hostJson, string folder, bool appChecksAccess)
    {
        Directory.CreateDirectory(folder);
        foreach (var function in catalog.Functions)
        {
            Directory.CreateDirectory(Path.Combine(folder, function.Name));
            File.WriteAllText(Path.Combine(folder, function.Name, "function.json"), Write(function, appChecksAccess));
        }

        File.Copy(hostJson, Path.Combine(folder, "host.json"), overwrite: true);
    }

    /// <summary>The content of one <c>function.json</c>, stable from run to run.</summary>
    public static string Write(FunctionDescriptor function, bool appChecksAccess = false)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("bindings");
            WriteTrigger(writer, function, appChecksAccess);
            if (function.Http is not null)
            {
                writer.WriteStartObject();
                writer.WriteString("type", "http");
                writer.WriteString("direction", "out");
                writer.WriteString("name", "$return");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteTrigger(Utf8JsonWriter writer, FunctionDescriptor function, bool appChecksAccess)
    {
        writer.WriteStartObject();
        writer.WriteString("type", function.Http is not null ? "httpTrigger" : function.Timer is not null ? "timerTrigger" : "queueTrigger");
        writer.WriteString("direction", "in");
        writer.WriteString("name", function.Trigger.Name);
        if (function.Http is { } http)
        {
            var level = appChecksAccess ? AuthorizationLevel.Anonymous : http.AuthLevel;
            writer.WriteString("authLevel", JsonNamingPolicy.CamelCase.ConvertName(level.ToString()));
            writer.WriteStartArray("methods");
            foreach (var verb in function.Verbs)
            {
                writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(verb));
            }

            writer.WriteEndArray();
            writer.WriteString("route", function.Route);
        }
        else if (function.Timer is { } timer)
        {
            writer.WriteString("schedule", timer.ScheduleExpression);
            writer.WriteBoolean("runOnStartup", timer.RunOnStartup);
            writer.WriteBoolean("useMonitor", timer.UseMonitor);
        }
        else if (function.Queue is { } queue)
        {
            writer.WriteString("queueName", queue.QueueName);
            writer.WriteString("connection", queue.Connection);
        }

        writer.WriteEndObject();
    }
}
