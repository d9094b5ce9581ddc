using System.Text.Json;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>
/// Answers the calls by which the Functions host runs timer and queue functions: <c>POST /FunctionName</c> with <c>{"Data":{…},"Metadata":{…}}</c>.
/// Metadata is never read: fields of a queue message overwrite it.
/// </summary>
internal static class HostInvocation
{
    private static readonly byte[] Answer = "{\"Outputs\":{},\"Logs\":[],\"ReturnValue\":null}"u8.ToArray();

    /// <summary>Maps the calls. Only under the host: the port has no other protection than loopback.</summary>
    public static void Map(WebApplication app, FunctionCatalog catalog)
    {
        foreach (var function in catalog.Functions.Where(function => function.Http is null))
        {
            var instance = app.Services.GetRequiredService(function.Type);
            app.MapPost("/" + function.Name, (RequestDelegate)(context => RunAsync(context, function, instance)));
        }
    }

    private static async Task RunAsync(HttpContext context, FunctionDescriptor function, object instance)
    {
        if (await ReadAsync(context, function) is not { } trigger)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await FunctionCall.RunAsync(function, instance, trigger, context.RequestAborted);
        context.Response.ContentType = "application/json";
        await context.Response.BodyWriter.WriteAsync(Answer, context.RequestAborted);
    }

    private static async Task<object?> ReadAsync(HttpContext context, FunctionDescriptor function)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            return TriggerData.Read(document.RootElement, function);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
