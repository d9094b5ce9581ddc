using System.CommandLine;
using System.Globalization;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.App.Scenarios;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.Sandbox.App;

/// <summary>The command line.</summary>
internal static class SandboxCommand
{
    private const string ServiceDayName = "service-day";

    public static RootCommand Create()
    {
        var orders = new Option<int>("--orders") { Description = "Orders in the sandbox store.", DefaultValueFactory = _ => SandboxOptions.DefaultOrders };
        var exit = new Option<bool>("--exit") { Description = "Leave after the comparison; exit code 0 only if store and Dataverse agree." };
        var faults = new Option<FaultMode>("--faults") { Description = "none, or storm: lost, repeated and reordered events, failing neighbours, the app stopped hard." };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same run.", DefaultValueFactory = _ => SandboxOptions.DefaultSeed };
        var store = new Option<FileInfo?>("--store-config") { Description = "JSON file with address and credentials of a real Magento to read instead of the sandbox store." };
        var pagePort = new Option<int>("--page-port") { Description = "Port of the page on this machine; 0 takes any free one.", DefaultValueFactory = _ => SandboxOptions.DefaultPagePort };
        var edition = new Option<StoreEdition?>("--edition") { Description = "OpenSource or AdobeCommerce, which has companies and returns. Without it: Adobe Commerce when the sandbox stays up, else Open Source." };
        var flows = new Option<bool>("--flows") { Description = "Run the flows also with --exit, from the first event on. Without --exit they start after the first synchronisation." };
        var scenario = new Option<string?>("--scenario") { Description = "service-day: a working day of shoppers, merchants, sales and service people is played before the comparison." };
        scenario.AcceptOnlyFromAmong(ServiceDayName);
        var verbose = new Option<bool>("--verbose") { Description = "Show the log of the function app." };
        edition.Validators.Add(result =>
        {
            // The cloud service signs in another way, which the settings of this run do not know.
            if (result.Tokens is [.., var given] && string.Equals(given.Value, nameof(StoreEdition.AdobeCommerceCloudService), StringComparison.OrdinalIgnoreCase))
            {
                result.AddError("--edition takes OpenSource or AdobeCommerce.");
            }
        });
        scenario.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetResult(store) is { Tokens.Count: > 0 })
            {
                result.AddError("--scenario plays in the sandbox store, not in a real one.");
            }
        });
        orders.Validators.Add(result =>
        {
            // What is no number at all the parser refuses by itself.
            if (result.Tokens is [.., var given] && int.TryParse(given.Value, CultureInfo.InvariantCulture, out var number) && number is < 1 or > 1_000_000)
            {
                result.AddError("--orders takes a number from 1 to 1000000.");
            }
        });
        pagePort.Validators.Add(result =>
        {
            if (result.Tokens is [.., var given] && int.TryParse(given.Value, CultureInfo.InvariantCulture, out var number) && number is < 0 or > 65535)
            {
                result.AddError("--page-port takes a number from 0 to 65535.");
            }
        });
        var command = new RootCommand("Store, function app, plug-ins and Dataverse in one process on this machine, without any cloud.")
        {
            orders, exit, faults, seed, store, pagePort, edition, flows, scenario, verbose,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new SandboxOptions
            {
                Orders = parsed.GetValue(orders),
                Exit = parsed.GetValue(exit),
                Faults = parsed.GetValue(faults),
                Seed = parsed.GetValue(seed),
                StoreConfiguration = parsed.GetValue(store),
                PagePort = parsed.GetValue(pagePort),
                Edition = parsed.GetValue(edition),
                Flows = parsed.GetValue(flows),
                Scenario = parsed.GetValue(scenario) == ServiceDayName ? Scenario.ServiceDay : Scenario.None,
                Verbose = parsed.GetValue(verbose),
            },
            cancellationToken));
        return command;
    }

    private static async Task<PageHost> ShowAsync(SandboxWorld world, RunMonitor monitor, FlowMonitor flows, SandboxOptions options, ConsoleReport report, CancellationToken cancellationToken)
    {
        var page = await PageHost.StartAsync(world.Dataverse, world.Store, monitor, flows, options.PagePort, log => Log(log, options), cancellationToken);
        report.Showing(page.Address);
        return page;
    }

    private static async Task StartAsync(FlowMonitor flows, SandboxWorld world, ConsoleReport report, CancellationToken cancellationToken)
    {
        // A real store is only read, and flows write.
        if (world.Store is null)
        {
            return;
        }

        await flows.StartAsync(
            new FlowDeskOptions
            {
                Dataverse = world.Dataverse,
                App = new Uri($"http://127.0.0.1:{world.Port}"),
                Key = SandboxSettings.FunctionKey,
                Store = world.StoreKey,
            },
            cancellationToken);
        report.Flows(flows.Runner!);
    }

    private static void Log(ILoggingBuilder log, SandboxOptions options)
    {
        if (options.Verbose)
        {
            log.AddConsole();
        }
    }

    private static async Task<int> RunAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        var report = new ConsoleReport(Console.Out);
        try
        {
            await using var run = await SandboxRun.StartAsync(options, report, cancellationToken);
            using var monitor = new RunMonitor(run, TimeProvider.System);
            await using var flows = new FlowMonitor();
            await using var page = options.Exit ? null : await ShowAsync(run.World, monitor, flows, options, report, cancellationToken);
            if (options.Flows)
            {
                await StartAsync(flows, run.World, report, cancellationToken);
            }

            var summary = await run.SynchroniseAsync(cancellationToken);
            report.Finished(summary);
            if (!options.Exit)
            {
                if (!options.Flows)
                {
                    await StartAsync(flows, run.World, report, cancellationToken);
                }

                await run.StayAsync(cancellationToken);
            }

            return summary.Agrees ? 0 : 1;
        }
        catch (StoreConfigurationException exception)
        {
            report.Failed(exception.Message);
            return 2;
        }
        catch (InvalidOperationException exception) when (exception.Message.StartsWith(ConfigurationErrors.SettingsInvalid.Code, StringComparison.Ordinal))
        {
            report.Failed(exception.Message);
            return 2;
        }
        catch (InvalidDataException exception)
        {
            report.Failed(exception.Message);
            return 2;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.Failed("Stopped.");
            return 130;
        }
    }
}
