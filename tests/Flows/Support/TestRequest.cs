namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>A request that reached <see cref="TestService"/>.</summary>
/// <param name="Line">Method and target as they were sent.</param>
/// <param name="Body">Body.</param>
/// <param name="Headers">Headers.</param>
internal sealed record TestRequest(string Line, string Body, IReadOnlyDictionary<string, string> Headers);
