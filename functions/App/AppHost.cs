using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Access;
using PowerPlatformMagento.App.Configuration;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Functions;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Notifications;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Outbox.Senders;
using PowerPlatformMagento.App.Operations.Companies;
using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.App.Operations.Platform;
using PowerPlatformMagento.App.Operations.Polling;
using PowerPlatformMagento.App.Operations.Quotes;
using PowerPlatformMagento.App.Operations.Requests;
using PowerPlatformMagento.App.Operations.Returns;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Scans;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App;

/// <summary>Puts the app together. The same app runs by itself on Kestrel and behind the Functions host.</summary>
public static class AppHost
{
    /// <summary>A builder with every service registered. Settings may be added and services replaced until <see cref="Build"/>: the later registration wins.</summary>
    /// <param name="args">Command line; <c>--Section:Key=value</c> sets a setting.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);

        // Addresses may hold keys and challenges, and these categories log them.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IIdSource, TimeOrderedIds>();
        services.AddSingleton<IDataverseServiceFactory, ServiceClientFactory>();
        services.AddSingleton<IInbox, SqliteInbox>();
        services.AddSingleton<IPublicKeySource, AdobeKeyHost>();
        services.AddHttpClient(AdobeKeyHost.ClientName, client => client.Timeout = TimeSpan.FromSeconds(5));
        services.AddHttpClient(TokenCheck.ClientName, client => client.Timeout = TimeSpan.FromSeconds(10));
        services.AddMagento();
        services.AddProblemDetails();
        AddOptions(services);
        AddRooms(services);
        return builder;
    }

    /// <summary>Checks the settings, builds the app and maps its functions.</summary>
    /// <exception cref="InvalidOperationException">Settings are missing or wrong; the message lists every problem.</exception>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var home = HostEnvironment.Read(builder.Configuration);
        var settings = AppSettings.Read(builder.Configuration, IsDataverseReplaced(builder.Services));
        var catalog = FunctionCatalog.Scan(typeof(AppHost).Assembly);
        builder.Services.AddSingleton(home).AddSingleton(settings).AddSingleton(catalog);
        builder.Services.AddSingleton(new HostDoors(home.IsUnderHost ? builder.Configuration[HostDoors.RootSetting] : null, catalog.Functions.Select(function => function.Name)));
        foreach (var store in settings.Stores)
        {
            builder.Services.AddMagentoStore(_ => MagentoStoreSettings.From(store, settings.Worker.BatchSize));
        }

        foreach (var function in catalog.Functions)
        {
            builder.Services.TryAddSingleton(function.Type);
        }

        if (!home.IsUnderHost && settings.LocalTriggers.Enabled)
        {
            settings.LocalTriggers.Schedules.TryAdd(nameof(PollStores), settings.Poller.Interval.ToString("c"));
            builder.Services.AddHostedService<LocalTriggers>();
        }

        ConfigureServer(builder, home, settings.Intake);
        Telemetry.Add(builder);
        var app = builder.Build();
        Map(app, catalog, home);
        return app;
    }

    private static void AddOptions(IServiceCollection services)
    {
        AddOptions(services, settings => settings.Inbox);
        AddOptions(services, settings => settings.Intake);
        AddOptions(services, settings => settings.Worker);
        AddOptions(services, settings => settings.Delivery);
        AddOptions(services, settings => settings.Poller);
        AddOptions(services, settings => settings.Outbox);
        AddOptions(services, settings => settings.Dataverse);
        AddOptions(services, settings => settings.LocalTriggers);
        AddOptions(services, settings => settings.Operations);
        AddOptions(services, settings => settings.Subscriptions);
        AddOptions(services, settings => settings.Entra);
        services.AddOptions<FunctionKeyOptions>().BindConfiguration(FunctionKeyOptions.Section);
        services.AddSingleton(provider => new StoreDirectory(provider.GetRequiredService<AppSettings>().Stores));
    }

    private static void AddOptions<T>(IServiceCollection services, Func<AppSettings, T> section)
        where T : class =>
        services.AddSingleton(provider => Options.Create(section(provider.GetRequiredService<AppSettings>())));

    private static void AddRooms(IServiceCollection services)
    {
        services.AddSingleton<AppMetrics>().AddSingleton<Readiness>().AddSingleton<FunctionKeys>().AddSingleton<TokenCheck>().AddSingleton<AccessCheck>();
        services.AddSingleton<OperationDesk>().AddSingleton<RecordLocks>().AddSingleton<SyncOverview>().AddSingleton<StoreRequestSender>();
        services.AddSingleton<DocumentDesk>().AddSingleton<OrderCommentDesk>().AddSingleton<OrderStateDesk>().AddSingleton<OrderLinkDesk>().AddSingleton<TrackDesk>();
        services.AddSingleton<ReturnDesk>().AddSingleton<ReturnCommentDesk>().AddSingleton<QuoteDesk>().AddSingleton<CompanyDesk>().AddSingleton<PollDesk>();
        services.AddSingleton<IntakeDesk>().AddSingleton<LargeBodies>().AddSingleton<RequestLimits>().AddSingleton<PublicKeyCache>().AddSingleton<IoSignature>();
        services.AddSingleton<DataverseGate>().AddSingleton<DataverseCalls>().AddSingleton<IDataverseDelivery, DataverseDelivery>();
        services.AddSingleton<DataverseBatch>().AddSingleton<DataverseRounds>().AddSingleton<SyncIssueDesk>().AddSingleton<HeldPlaces>().AddSingleton<SyncIssueResubmission>().AddSingleton<StoreRows>();
        services.AddSingleton<IOutboxSender, CustomerSender>().AddSingleton<IOutboxSender, CompanySender>().AddSingleton<IOutboxSender, InvitationSender>();
        services.AddSingleton<IOutboxSender, OrderCommentSender>().AddSingleton<IOutboxSender, ReturnCommentSender>().AddSingleton<IOutboxSender, ReturnSender>();
        services.AddSingleton<OutboxSender>().AddSingleton<OutboxBatch>().AddSingleton<OutboxQueue>().AddSingleton<OutboxIssues>().AddSingleton<OutboxSettler>().AddSingleton<OutboxRound>();
        services.AddSingleton<ServiceLevels>().AddSingleton<Retention>().AddSingleton<RecencyScores>().AddSingleton<DefaultConfiguration>();
        services.AddSingleton<StorePauses>().AddSingleton<RecordReader>().AddSingleton<OrdersFirst>().AddSingleton<Settler>().AddSingleton<WorkRound>();
        services.AddSingleton(provider => new Jitter(provider.GetRequiredService<IIdSource>().Create().GetHashCode()));
        services.AddSingleton<CartFinder>().AddSingleton<CartScan>().AddSingleton<QuoteScan>().AddSingleton<ScanShare>();
        services.AddSingleton<StorePoller>().AddSingleton<IStorePoller>(provider => provider.GetRequiredService<StorePoller>());
        SubscriptionRegistration.Add(services);
        NotificationRegistration.Add(services);
        services.AddSingleton<InboxCare>();
        services.AddHostedService(provider => provider.GetRequiredService<InboxCare>());
        services.AddHostedService<InboxWorker>();
        services.AddHostedService<DefaultsAtStart>();
    }

    private static bool IsDataverseReplaced(IServiceCollection services) =>
        services.Last(service => service.ServiceType == typeof(IDataverseServiceFactory)).ImplementationType != typeof(ServiceClientFactory);

    private static void ConfigureServer(WebApplicationBuilder builder, HostEnvironment home, IntakeOptions intake)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = intake.LargestMessage;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        if (home.Port is { } port)
        {
            // The host passes on its own ASPNETCORE_URLS, which is a port already taken.
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        }
    }

    private static void Map(WebApplication app, FunctionCatalog catalog, HostEnvironment home)
    {
        // Known proxies are loopback addresses by default, and nothing else is trusted.
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto });
        app.UseMiddleware<UnexpectedErrors>();
        app.UseStatusCodePages();
        HttpMapping.Map(app, catalog);
        if (home.IsUnderHost)
        {
            HostInvocation.Map(app, catalog);
        }

        HostingLog.Started(app.Services.GetRequiredService<ILogger<FunctionCatalog>>(), catalog.Functions.Count, home.IsUnderHost ? "behind the Functions host" : "by itself");
    }
}
