namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>What an operation is to the designer.</summary>
internal enum OperationKind
{
    /// <summary>A step of a flow.</summary>
    Action,

    /// <summary>Starts flows: subscribes, events are sent to the callback address.</summary>
    WebhookTrigger,

    /// <summary>Starts flows: asked again and again.</summary>
    PollingTrigger,
}
