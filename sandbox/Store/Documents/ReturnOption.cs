namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>A choice of the form for returns.</summary>
/// <param name="Id">Id of the option, as returns hold it.</param>
/// <param name="Label">What people read.</param>
public sealed record ReturnOption(string Id, string Label);
