using System.Runtime.Serialization;
using PowerPlatformMagento.Plugins.Json;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Which carts and orders get a task. As they are kept in the environment variable <c>mag_FollowUps</c>.</summary>
[DataContract(Namespace = "")]
internal sealed record FollowUpRules
{
    /// <summary>Environment variable that holds them as JSON.</summary>
    public const string Variable = "mag_FollowUps";

    private const int MostDays = 365;

    /// <summary>No tasks at all.</summary>
    public static FollowUpRules Off { get; } = new();

    /// <summary>Smallest total of an abandoned cart that gets a task, in its own currency; null for none.</summary>
    [DataMember(Name = "cartMinimum", Order = 1)]
    public decimal? CartMinimum { get; init; }

    /// <summary>Days from leaving the cart until the task is due.</summary>
    [DataMember(Name = "cartDays", Order = 2)]
    public int CartDays { get; init; }

    /// <summary>Smallest total of a new order that gets a task, in its own currency; null for none.</summary>
    [DataMember(Name = "orderMinimum", Order = 3)]
    public decimal? OrderMinimum { get; init; }

    /// <summary>Days from the order until the task is due.</summary>
    [DataMember(Name = "orderDays", Order = 4)]
    public int OrderDays { get; init; }

    /// <summary>The rules in this text; null when it is not JSON, or a number is out of range.</summary>
    public static FollowUpRules? TryRead(string json) =>
        ContractJson.TryRead<FollowUpRules>(json) is { CartDays: >= 0 and <= MostDays, OrderDays: >= 0 and <= MostDays } rules
        && (rules.CartMinimum ?? 0m) >= 0m && (rules.OrderMinimum ?? 0m) >= 0m
            ? rules
            : null;

    /// <summary>Whether an abandoned cart of this total gets a task.</summary>
    public bool CoversCart(decimal? total) => CartMinimum is { } minimum && total >= minimum;

    /// <summary>Whether a new order of this total gets a task.</summary>
    public bool CoversOrder(decimal? total) => OrderMinimum is { } minimum && total >= minimum;
}
