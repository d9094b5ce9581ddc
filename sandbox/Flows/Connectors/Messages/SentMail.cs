namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

/// <summary>A mail a flow sent.</summary>
/// <param name="SentAt">When, in UTC.</param>
/// <param name="To">Recipients, separated by semicolons.</param>
/// <param name="Cc">Recipients of copies; empty for none.</param>
/// <param name="Bcc">Recipients of hidden copies; empty for none.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Text, as HTML.</param>
/// <param name="Importance">Low, Normal or High.</param>
public sealed record SentMail(DateTimeOffset SentAt, string To, string Cc, string Bcc, string Subject, string Body, string Importance);
