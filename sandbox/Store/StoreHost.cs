using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Faults;
using PowerPlatformMagento.Sandbox.Store.Requests;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store;

/// <summary>A running store on 127.0.0.1 that answers as a Magento does.</summary>
public sealed class StoreHost : IAsyncDisposable
{
    private const int LongestTarget = 64 * 1024;

    private readonly WebApplication application;
    private readonly StorePipeline pipeline;

    private StoreHost(StoreOptions options, WebApplication application, StorePipeline pipeline, StoreOperations? operations, StoreFaults faults, RequestLog requests)
    {
        this.application = application;
        this.pipeline = pipeline;
        Options = options;
        Faults = faults;
        Requests = requests;
        Events = options.Events is { } events ? new StoreEvents(events, options.Documents, options.Time, options.Seed, options.Edition) : null;
        Operations = operations;
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var cloud = options.Edition == StoreEdition.AdobeCommerceCloudService;
        BaseUrl = new Uri(cloud ? $"{address}/{StoreOptions.Tenant}/" : $"{address}/");
        ImsTokenEndpoint = cloud ? new Uri($"{address}/ims/token/v3") : null;
    }

    /// <summary>How it was started.</summary>
    public StoreOptions Options { get; }

    /// <summary>Address of the shop, with a slash at the end; of the cloud service with the tenant.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Where the cloud service's tokens come from; null for other editions.</summary>
    public Uri? ImsTokenEndpoint { get; }

    /// <summary>The first integration.</summary>
    public StoreCredential Credential => Options.Credentials[0];

    /// <summary>The data.</summary>
    public IStoreDocuments Documents => Options.Documents;

    /// <summary>What people can do in the store; null when its data cannot be changed.</summary>
    public StoreOperations? Operations { get; }

    /// <summary>Faults of the REST surface.</summary>
    public StoreFaults Faults { get; }

    /// <summary>What was asked.</summary>
    public RequestLog Requests { get; }

    /// <summary>Tells of changes; null when no address was configured.</summary>
    public StoreEvents? Events { get; }

    /// <summary>Starts a store.</summary>
    /// <exception cref="ArgumentException">The options are not valid.</exception>
    public static async Task<StoreHost> StartAsync(StoreOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var faults = new StoreFaults(options.Seed);
        var requests = new RequestLog();
        var operations = options.Documents is DocumentSet changeable ? new StoreOperations(changeable, options) : null;
        var pipeline = new StorePipeline(options, RestServices.Of(options, operations), faults, requests);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestTarget;
            kestrel.Limits.MaxRequestBufferSize = 2 * LongestTarget;
        });
        var application = builder.Build();
        application.Run(pipeline.HandleAsync);
        await application.StartAsync(ct);
        return new StoreHost(options, application, pipeline, operations, faults, requests);
    }

    /// <summary>Makes the tokens of the cloud service invalid.</summary>
    public void RevokeTokens() => pipeline.Ims.Revoke();

    /// <summary>Stops at once; open connections are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Events is not null)
        {
            await Events.DisposeAsync();
        }

        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await application.StopAsync(atOnce.Token);
        await application.DisposeAsync();
    }
}
