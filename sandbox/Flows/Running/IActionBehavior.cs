namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>What actions of a type do.</summary>
internal interface IActionBehavior
{
    /// <exception cref="ExpressionException">An expression of the action has no value.</exception>
    /// <exception cref="NotSupportedException">The sandbox does not know what the action asks for.</exception>
    Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken);
}
