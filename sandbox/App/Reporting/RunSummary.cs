using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Sandbox.App.Scenarios;

namespace PowerPlatformMagento.Sandbox.App.Reporting;

/// <summary>What a run of the sandbox did; printed as the last line, as JSON.</summary>
internal sealed record RunSummary
{
    public required int Orders { get; init; }

    public required int Customers { get; init; }

    /// <summary>Returns of the store; 0 where it has no such thing.</summary>
    public int Returns { get; init; }

    /// <summary>Records of the store without a row in Dataverse, counted by comparing both sides.</summary>
    public required int Lost { get; init; }

    /// <summary>Records or people with more than one row in Dataverse, counted by comparing both sides.</summary>
    public required int Doubled { get; init; }

    /// <summary>Values on which both sides disagree.</summary>
    public required int Differences { get; init; }

    /// <summary>Open rows on the error desk.</summary>
    public required int Parked { get; init; }

    public required long MagentoCalls { get; init; }

    /// <summary>Calls from outside: a batch is one call.</summary>
    public required long DataverseCalls { get; init; }

    /// <summary>Organization requests inside the plug-ins, per imported order message, on average.</summary>
    public required double OrganizationRequestsPerOrder { get; init; }

    public required double OrdersPerSecond { get; init; }

    /// <summary>Peak working set of the process with store, app and Dataverse in it.</summary>
    public required long PeakMegabytes { get; init; }

    public required double Seconds { get; init; }

    public required string Faults { get; init; }

    public required int Seed { get; init; }

    /// <summary>How often the app was stopped hard and started again.</summary>
    public required int Restarts { get; init; }

    /// <summary>What happened in the scenario; null when none was played.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DayCounts? Day { get; init; }

    [JsonIgnore]
    public bool Agrees => Lost == 0 && Doubled == 0 && Differences == 0 && (Day is null || Day is { OpenEnds: 0, Unsent: 0 });

    public string ToJson() => JsonSerializer.Serialize(this, RunSummaryJson.Default.RunSummary);
}
