using System.Runtime.Serialization;
using PowerPlatformMagento.Plugins.Json;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>How many days what is done is kept. As it stands in the environment variable <c>mag_Retention</c>.</summary>
[DataContract(Namespace = "")]
internal sealed record RetentionRules
{
    /// <summary>Environment variable that holds them as JSON.</summary>
    public const string Variable = "mag_Retention";

    private const int LongestDays = 36500;

    public static RetentionRules Default { get; } = new() { OutboxSent = 30, IssuesClosed = 90, Transactions = 30, ConflictsDecided = 180 };

    /// <summary>Days after which outbox rows go that were sent or canceled.</summary>
    [DataMember(Name = "outboxSent", Order = 1, IsRequired = true)]
    public int OutboxSent { get; init; }

    /// <summary>Days after which sync issues go that were resolved or ignored.</summary>
    [DataMember(Name = "issuesClosed", Order = 2, IsRequired = true)]
    public int IssuesClosed { get; init; }

    /// <summary>Days after which transactions go that carry no date of their own.</summary>
    [DataMember(Name = "transactions", Order = 3, IsRequired = true)]
    public int Transactions { get; init; }

    /// <summary>Days after which conflicts go that were decided.</summary>
    [DataMember(Name = "conflictsDecided", Order = 4, IsRequired = true)]
    public int ConflictsDecided { get; init; }

    /// <summary>The rules in this text; null when it is not JSON, lacks one, or a number is no count of days from 1 to 100 years.</summary>
    public static RetentionRules? TryRead(string json) =>
        ContractJson.TryRead<RetentionRules>(json) is { } rules
        && new[] { rules.OutboxSent, rules.IssuesClosed, rules.Transactions, rules.ConflictsDecided }.All(days => days is > 0 and <= LongestDays)
            ? rules
            : null;
}
