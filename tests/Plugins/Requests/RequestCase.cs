namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>One row of the table of organization requests.</summary>
/// <param name="Message">Unique name of a Custom API, or <c>plug-in: message of table</c> as steps are named.</param>
/// <param name="Case">What is done, as the table says it.</param>
/// <param name="Prepare">What was there before.</param>
/// <param name="Act">What is counted.</param>
internal sealed record RequestCase(string Message, string Case, Action<RequestWorld> Prepare, Action<RequestWorld> Act)
{
    public string Name => $"{Message}, {Case}";
}
