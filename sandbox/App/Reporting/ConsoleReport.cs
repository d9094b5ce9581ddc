using System.Globalization;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Store.Documents;
using Spectre.Console;

namespace PowerPlatformMagento.Sandbox.App.Reporting;

/// <summary>What a person in front of the console sees. The last line is for programs.</summary>
internal sealed class ConsoleReport
{
    private const int ShownDifferences = 10;

    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;
    private int _lastShown = -1;

    public ConsoleReport(TextWriter output)
    {
        _output = output;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
    }

    public void Started(SandboxOptions options, SandboxWorld world, Uri app)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("what").AddColumn("where");
        table.AddRow("store", Markup.Escape(world.Store is { } store
            ? $"{store.BaseUrl} with {store.Documents.Count(StoreEntity.Orders)} orders, seed {options.Seed}"
            : $"{world.Settings["Stores:0:BaseUrl"]} (real)"));
        table.AddRow("function app", Markup.Escape(app.ToString()));
        table.AddRow("dataverse", $"in this process, {world.Dataverse.Tables.Count} tables, plug-ins of solution/core");
        table.AddRow("faults", options.Faults.ToString().ToLowerInvariant());
        _console.Write(table);
    }

    public void Progress(int orders)
    {
        if (orders != _lastShown)
        {
            _lastShown = orders;
            Line($"  {orders} orders in Dataverse");
        }
    }

    public void Restarted(int times) => Line($"  app stopped hard and started again ({times})");

    public void Calls(IReadOnlyDictionary<string, long> byRoute)
    {
        foreach (var (route, count) in byRoute.OrderByDescending(pair => pair.Value))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"  {count,6} {route}"));
        }
    }

    public void Hour(int hour, SandboxWorld world) => Line(string.Create(CultureInfo.InvariantCulture,
        $"  hour {hour}: {world.Dataverse.Count("mag_order")} orders, {world.Dataverse.Count("mag_return")} returns, {world.Dataverse.Count("incident")} cases, {world.Dataverse.Count("mag_outbox")} changes sent back"));

    /// <summary>Names what a scenario left unfinished.</summary>
    public void Open(IEnumerable<string> ends)
    {
        foreach (var end in ends.Take(ShownDifferences))
        {
            Line($"  {end}");
        }
    }

    public void Comparing() => Line("comparing store and Dataverse field by field");

    public void Compared(ComparisonResult result)
    {
        foreach (var difference in result.Examples.Take(ShownDifferences))
        {
            Line($"  {difference}");
        }

        if (result.Examples.Count > ShownDifferences)
        {
            Line($"  and more: {result.Lost} lost, {result.Doubled} doubled, {result.Differences} differences");
        }
    }

    public void Finished(RunSummary summary)
    {
        Line(summary.Agrees
            ? $"store and Dataverse agree: {summary.Orders} orders, {summary.Customers} customers"
            : "store and Dataverse do not agree");
        Line(string.Create(CultureInfo.InvariantCulture,
            $"{summary.OrdersPerSecond} orders/s, {summary.MagentoCalls} calls to the store, {summary.DataverseCalls} to Dataverse, {summary.OrganizationRequestsPerOrder} organization requests an order, {summary.PeakMegabytes} MB"));
        _output.WriteLine(summary.ToJson());
    }

    public void Staying(SandboxWorld world, Uri app) =>
        Line($"The store answers at {world.Store?.BaseUrl.ToString() ?? world.Settings["Stores:0:BaseUrl"]}, the app at {app}. Press Ctrl+C to stop.");

    /// <summary>Says which flows wait for their triggers, and why others do not.</summary>
    public void Flows(FlowRunner runner)
    {
        Line($"{runner.Flows.Count(flow => flow.IsOn)} of {runner.Flows.Count} flows are on");
        foreach (var flow in runner.Flows.Where(flow => flow.Problem is not null))
        {
            Line($"  {flow.Name}: {flow.Problem}");
        }
    }

    public void Showing(Uri page) => Line($"Open {page} to see it.");

    public void Failed(string message) => Line(message);

    private void Line(string text) => _output.WriteLine(text);
}
