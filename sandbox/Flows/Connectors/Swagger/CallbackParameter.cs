using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

/// <summary>Fills in the address events go to, as the platform does: flows do not carry it.</summary>
internal static class CallbackParameter
{
    /// <exception cref="InvalidOperationException">The operation has no parameter marked for the address.</exception>
    public static JObject Add(SwaggerSchema schemas, SwaggerOperation operation, TriggerSubscription subscription)
    {
        var parameters = (JObject)subscription.Parameters.DeepClone();
        if (operation.Body is { } body && schemas.FindNotificationUrl(body.Schema) is { } path)
        {
            parameters[$"{body.Name}/{string.Join('/', path)}"] = subscription.CallbackUrl.AbsoluteUri;
            return parameters;
        }

        if (operation.Parameters.FirstOrDefault(parameter => parameter.Schema["x-ms-notification-url"] is JValue { Value: true }) is { } direct)
        {
            parameters[direct.Name] = subscription.CallbackUrl.AbsoluteUri;
            return parameters;
        }

        throw new InvalidOperationException($"{operation.Id} has no parameter marked x-ms-notification-url.");
    }
}
