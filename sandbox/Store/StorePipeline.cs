using System.Globalization;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;
using PowerPlatformMagento.Sandbox.Store.Requests;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store;

/// <summary>The way of one request: route, fault, permission, answer, log.</summary>
internal sealed class StorePipeline(StoreOptions options, RestServices services, StoreFaults faults, RequestLog log)
{
    /// <summary>Longest request line nginx takes; Magento hosts rarely raise it.</summary>
    public const int LongestRequestLine = 8 * 1024;

    private readonly Gatekeeper gate = services.Gate;
    private readonly FaultInjector injector = new(options.Time);
    private readonly IQueryableDocuments documents = (IQueryableDocuments)options.Documents;
    private readonly RestRoutes routes = new(services);

    public ImsTokens Ims => gate.Ims;

    public async Task HandleAsync(HttpContext http)
    {
        var request = RestRequest.Read(http, options.Edition);
        FaultRule? fault = null;
        string? failure = null;
        var template = "";
        Headers(http);
        try
        {
            if (request.Method.Length + request.Target.Length + " HTTP/1.1 ".Length > LongestRequestLine)
            {
                await RestAnswer.WriteAsync(http, 414, RestAnswer.Html, Pages.UriTooLarge);
                return;
            }

            if (!request.IsRest)
            {
                template = request.Path;
                await OutsideRestAsync(request);
                return;
            }

            var (route, values) = Route(request);
            template = route.Template;
            fault = faults.Next(template);
            await injector.RunAsync(fault, http, () => AnswerAsync(request, route, values));
        }
        catch (RestError error)
        {
            await RestAnswer.WriteAsync(http, error.Status, error.ContentType, error.Body);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await RestAnswer.WriteAsync(http, refused.StatusCode, RestAnswer.Html, Pages.BodyTooLarge);
        }
        catch (Exception unexpected) when (!http.Response.HasStarted && unexpected is not IOException)
        {
            // As in Magento: the cause stands in the log, the caller gets the number of a report.
            failure = unexpected.ToString();
            var error = RestError.Internal(services.Reads.NextReport());
            await RestAnswer.WriteAsync(http, error.Status, error.ContentType, error.Body);
        }
        finally
        {
            var cut = fault?.Kind is FaultKind.CutOff or FaultKind.Reset or FaultKind.Hang;
            log.Add(new RequestRecord(request.Method, template, request.Target, request.StoreCode, cut ? 0 : http.Response.StatusCode, fault?.Kind.ToString(), failure));
        }
    }

    private (RestRoute Route, RouteValues Values) Route(RestRequest request)
    {
        if (request.StoreCode is { } code && !KnownStore(code))
        {
            throw RestError.BadRequest("Specified request cannot be processed.");
        }

        return request.Segments is { } segments
            ? routes.Find(request.Method, segments)
            : throw (request.Path.Contains("/async/", StringComparison.Ordinal) ? RestError.NotInSandbox("asynchronous calls") : RestError.NoRoute());
    }

    private async Task AnswerAsync(RestRequest request, RestRoute route, RouteValues values)
    {
        try
        {
            var accept = request.Http.Request.Headers.Accept.ToString();
            if (accept.Length > 0 && !accept.Contains("json", StringComparison.Ordinal) && !accept.Contains("*/*", StringComparison.Ordinal))
            {
                await RefuseAcceptAsync(request.Http, accept);
                return;
            }

            gate.Demand(request.Http.Request, request.Signed, route.Resource);
            await route.AnswerAsync(request, values);
        }
        catch (StoreRuleException refusal)
        {
            var error = RestError.Of(refusal);
            await RestAnswer.WriteAsync(request.Http, error.Status, error.ContentType, error.Body);
        }
        catch (RestError error)
        {
            await RestAnswer.WriteAsync(request.Http, error.Status, error.ContentType, error.Body);
        }
    }

    private static Task RefuseAcceptAsync(HttpContext http, string accept) => accept.Contains("xml", StringComparison.Ordinal)
        ? throw RestError.NotInSandbox("XML")
        : RestAnswer.WriteAsync(http, 500, RestAnswer.Html, Pages.UnknownAccept);

    private bool KnownStore(string code)
    {
        if (code is "all" or "default")
        {
            return true;
        }

        using var views = System.Text.Json.JsonDocument.Parse(documents.FixedAnswer("store/storeViews")!.Value);
        return views.RootElement.EnumerateArray().Any(view => view.GetProperty("code").GetString() == code);
    }

    private async Task OutsideRestAsync(RestRequest request)
    {
        var http = request.Http;
        if (request.Path == "/magento_version" && options.Edition != StoreEdition.AdobeCommerceCloudService)
        {
            var name = options.Edition == StoreEdition.OpenSource ? "Magento/2.4 (Community)"u8.ToArray() : "Magento/2.4 (Enterprise)"u8.ToArray();
            await RestAnswer.WriteAsync(http, 200, RestAnswer.Html, name);
        }
        else if (request.Path == "/ims/token/v3" && request.Method == "POST" && options.Edition == StoreEdition.AdobeCommerceCloudService)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            var token = form["grant_type"] == "client_credentials" ? gate.Ims.Issue(form["client_id"].ToString(), form["client_secret"].ToString()) : null;
            var body = token is null
                ? """{"error":"invalid_client"}"""
                : $$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":{{(int)ImsTokens.Lifetime.TotalSeconds - 1}}}""";
            await RestAnswer.WriteAsync(http, token is null ? 400 : 200, "application/json;charset=UTF-8", System.Text.Encoding.UTF8.GetBytes(body));
        }
        else
        {
            await RestAnswer.WriteAsync(http, 404, RestAnswer.Html, Pages.Storefront404);
        }
    }

    private void Headers(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.Date = options.Time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        headers.CacheControl = "no-store";
        headers.SetCookie = "PHPSESSID=sandbox; path=/; HttpOnly; SameSite=Lax";
        headers.Server = "nginx/1.22.1";
    }
}
