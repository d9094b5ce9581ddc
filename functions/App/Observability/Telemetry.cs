using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Observability;

/// <summary>OpenTelemetry: exported by OTLP, to Azure Monitor, both or not at all, as the settings say.</summary>
internal static class Telemetry
{
    /// <summary>Standard setting of the OTLP endpoint.</summary>
    public const string OtlpSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Standard setting of Azure Monitor.</summary>
    public const string AzureMonitorSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Adds traces and metrics when there is somewhere to send them.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        var otlp = !string.IsNullOrEmpty(builder.Configuration[OtlpSetting]);
        var azureMonitor = builder.Configuration[AzureMonitorSetting];
        if (!otlp && string.IsNullOrEmpty(azureMonitor))
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("powerplatformmagento-app"))
            .WithTracing(traces => traces
                .AddSource(AppMetrics.Name, MagentoRegistration.TelemetryName)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddProcessor(new SecretPaths()))
            .WithMetrics(metrics => metrics.AddMeter(AppMetrics.Name, MagentoRegistration.TelemetryName).AddAspNetCoreInstrumentation());
        if (otlp)
        {
            telemetry.WithTracing(traces => traces.AddOtlpExporter()).WithMetrics(metrics => metrics.AddOtlpExporter());
        }

        if (!string.IsNullOrEmpty(azureMonitor))
        {
            telemetry
                .WithTracing(traces => traces.AddAzureMonitorTraceExporter(exporter => exporter.ConnectionString = azureMonitor))
                .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(exporter => exporter.ConnectionString = azureMonitor));
        }
    }
}
