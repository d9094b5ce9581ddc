namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>How a run stands.</summary>
public enum FlowRunStatus
{
    /// <summary>It is at work.</summary>
    Running,

    /// <summary>It ended well.</summary>
    Succeeded,

    /// <summary>It ended with an action that failed, or said so itself.</summary>
    Failed,

    /// <summary>It was stopped, or stopped itself.</summary>
    Cancelled,
}
