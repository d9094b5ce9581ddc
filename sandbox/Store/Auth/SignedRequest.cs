namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>What a signature covers, as received and not decoded.</summary>
/// <param name="Host">The Host header, with port if the client sent one.</param>
/// <param name="Path">Path as sent.</param>
/// <param name="Query">Part after the question mark, or empty.</param>
internal sealed record SignedRequest(string Method, string Scheme, string Host, string Path, string Query);
