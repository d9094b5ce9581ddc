using System.Net;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.FlowCheck.Shapes;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

/// <summary>A custom connector: calls the service its OpenAPI definition describes, over HTTP.</summary>
public sealed class SwaggerConnector : ITriggerConnector
{
    private readonly SwaggerConnectorOptions _options;
    private readonly SwaggerDefinition _definition;
    private readonly SwaggerChecks _checks;
    private readonly Uri _baseAddress;

    /// <exception cref="InvalidDataException">The definition is broken, or names no host while the options give none.</exception>
    public SwaggerConnector(SwaggerConnectorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _definition = SwaggerDefinition.Read(options.Definition);
        _checks = new SwaggerChecks(_definition);
        var origin = options.Origin?.AbsoluteUri.TrimEnd('/') ?? $"{_definition.Scheme}://{_definition.Host}";
        _baseAddress = Uri.TryCreate(origin + _definition.BasePath, UriKind.Absolute, out var address)
            ? address
            : throw new InvalidDataException($"The host '{_definition.Host}' of the definition is no host; say where the service is.");
    }

    /// <inheritdoc />
    public bool HasTriggers => _checks.HasTriggers;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use) => _checks.Check(use);

    /// <inheritdoc />
    public ValueShape BodyOf(OperationUse use) => _checks.BodyOf(use);

    /// <inheritdoc />
    public async Task<ConnectorResponse> InvokeAsync(ConnectorCall request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var operation = Find(request.OperationId);
        try
        {
            using var message = request.Continuation is null
                ? SwaggerRequest.Make(operation, request.Parameters, _baseAddress)
                : new HttpRequestMessage(HttpMethod.Get, Own(request.Continuation));
            return await SendAsync(message, operation, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException error)
        {
            return ConnectorResponse.Problem((int)HttpStatusCode.BadRequest, error.Message);
        }
    }

    /// <inheritdoc />
    public async Task<IAsyncDisposable> SubscribeAsync(TriggerSubscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var operation = Find(subscription.OperationId);
        var parameters = CallbackParameter.Add(_definition.Schema, operation, subscription);
        var response = await InvokeAsync(new ConnectorCall(operation.Id, parameters), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            throw new InvalidOperationException($"{operation.Id} was refused with status {response.StatusCode}: {Shortened(response)}");
        }

        if (!response.Headers.TryGetValue("Location", out var location))
        {
            throw new InvalidOperationException($"{operation.Id} answered without the Location of the new subscription.");
        }

        try
        {
            return new SwaggerSubscription(this, Own(location));
        }
        catch (ArgumentException error)
        {
            throw new InvalidOperationException(error.Message, error);
        }
    }

    internal async Task UnsubscribeAsync(Uri location, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, location);
        await SendAsync(request, null, cancellationToken).ConfigureAwait(false);
    }

    private SwaggerOperation Find(string operationId) => _definition.Find(operationId)
        ?? throw new NotSupportedException($"The connector has no operation {operationId}.");

    // Credentials must not reach another host, whatever an answer says.
    private Uri Own(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.AbsoluteUri.StartsWith(_baseAddress.AbsoluteUri.TrimEnd('/') + "/", StringComparison.Ordinal)
            ? uri
            : throw new ArgumentException($"The service named the address '{address}', which is not its own.");

    private async Task<ConnectorResponse> SendAsync(HttpRequestMessage request, SwaggerOperation? operation, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.Timeout);
        foreach (var (name, value) in _options.Credentials)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var response = await _options.Client.SendAsync(request, timeout.Token).ConfigureAwait(false);
            return await SwaggerAnswer.ReadAsync(response, operation, timeout.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            return ConnectorResponse.Problem((int)HttpStatusCode.BadGateway, $"The service cannot be reached: {error.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ConnectorResponse.Problem((int)HttpStatusCode.GatewayTimeout, $"The service did not answer within {_options.Timeout.TotalSeconds} seconds.");
        }
    }

    private static string Shortened(ConnectorResponse response)
    {
        var text = response.Body is null ? "no text" : FlowValue.ToText(response.Body);
        return text.Length > 500 ? text[..500] : text;
    }
}
