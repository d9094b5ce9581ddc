namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>What can go wrong with a subscription of a flow and with the calls back to it.</summary>
public static class SubscriptionErrors
{
    /// <summary>The callback address is not one that can be used.</summary>
    public static readonly ErrorDefinition CallbackInvalid = new(
        "MAG-SUB-001",
        ErrorCategory.Data,
        "The callback address is not one that can be used.",
        "Let the platform fill it in: an https address without user name, on port 443.");

    /// <summary>The host of the callback address is not on the list of allowed hosts.</summary>
    public static readonly ErrorDefinition HostNotAllowed = new(
        "MAG-SUB-002",
        ErrorCategory.Configuration,
        "The host of the callback address is not on the list of allowed hosts.",
        "Hosts of Power Automate and Logic Apps are allowed; add another one to Subscriptions:AllowedHosts only on purpose.");

    /// <summary>The host of the callback address leads to an address that is not public.</summary>
    public static readonly ErrorDefinition AddressNotPublic = new(
        "MAG-SUB-003",
        ErrorCategory.Configuration,
        "The host of the callback address leads to an address that is not public.",
        "Private, loopback and reserved addresses are never called; check the DNS of the host.");

    /// <summary>The host of the callback address cannot be found.</summary>
    public static readonly ErrorDefinition HostUnknown = new(
        "MAG-SUB-004",
        ErrorCategory.Transient,
        "The host of the callback address cannot be found.",
        "Try again; check the DNS of the function app if it lasts.");

    /// <summary>There are as many subscriptions as are allowed.</summary>
    public static readonly ErrorDefinition LimitReached = new(
        "MAG-SUB-005",
        ErrorCategory.Configuration,
        "There are as many subscriptions as are allowed.",
        "Turn off flows that are not needed, or raise Subscriptions:Maximum.");

    /// <summary>Subscriptions cannot be kept or read now.</summary>
    public static readonly ErrorDefinition Unavailable = new(
        "MAG-SUB-006",
        ErrorCategory.Transient,
        "Subscriptions cannot be kept or read now.",
        "Try again; look at the disk of the function app if it lasts.");

    /// <summary>The flow behind the subscription is gone.</summary>
    public static readonly ErrorDefinition FlowGone = new(
        "MAG-SUB-007",
        ErrorCategory.Data,
        "The flow behind the subscription is gone.",
        "Nothing to do when it was deleted; else save the flow again.");

    /// <summary>The flow behind the subscription refuses to be called.</summary>
    public static readonly ErrorDefinition FlowRefuses = new(
        "MAG-SUB-008",
        ErrorCategory.Permission,
        "The flow behind the subscription refuses to be called.",
        "Save the flow again, so that it gets a new callback address; check the access control of its trigger.");

    /// <summary>The callback address of the subscription cannot be decrypted.</summary>
    public static readonly ErrorDefinition CallbackNotReadable = new(
        "MAG-SUB-009",
        ErrorCategory.Configuration,
        "The callback address of the subscription cannot be decrypted.",
        "Restore the key the file was written with, or save the flow again.");

    /// <summary>An event could not be delivered within its time.</summary>
    public static readonly ErrorDefinition EventExpired = new(
        "MAG-SUB-010",
        ErrorCategory.Transient,
        "An event could not be delivered within its time.",
        "Look at the run history and the limits of the flow; the polling triggers find what was missed.");

    /// <summary>The flow did not take an event.</summary>
    public static readonly ErrorDefinition EventRefused = new(
        "MAG-SUB-011",
        ErrorCategory.Data,
        "The flow did not take an event.",
        "Look at the trigger of the flow: its schema or its conditions do not fit the event.");

    /// <summary>More events wait for a flow than are kept.</summary>
    public static readonly ErrorDefinition BacklogFull = new(
        "MAG-SUB-012",
        ErrorCategory.Transient,
        "More events wait for a flow than are kept.",
        "Look at why the flow takes none; the polling triggers find what was missed.");

    /// <summary>The flow does not answer, or asks to wait.</summary>
    public static readonly ErrorDefinition FlowUnavailable = new(
        "MAG-SUB-013",
        ErrorCategory.Transient,
        "The flow does not answer, or asks to wait.",
        "Nothing to do: the call is repeated for a day.");
}
