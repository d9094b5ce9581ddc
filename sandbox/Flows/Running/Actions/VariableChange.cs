namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>How an action changes a variable.</summary>
internal enum VariableChange
{
    Set,
    Increment,
    Decrement,
    AppendToArray,
    AppendToString,
}
