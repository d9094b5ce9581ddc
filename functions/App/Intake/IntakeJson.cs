using System.Text.Json;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Strict reading of plain webhooks: unknown and double members are refused, names are case-sensitive.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 32)]
[JsonSerializable(typeof(WebhookEvent))]
[JsonSerializable(typeof(WebhookEvent[]))]
internal sealed partial class IntakeJson : JsonSerializerContext;
