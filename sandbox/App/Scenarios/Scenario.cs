namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What is played when store and Dataverse are in step.</summary>
internal enum Scenario
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A working day: shoppers, merchants, sales and service people, on both sides.</summary>
    ServiceDay,
}
