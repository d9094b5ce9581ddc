namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

/// <summary>A message a flow posted to Teams.</summary>
/// <param name="PostedAt">When, in UTC.</param>
/// <param name="Poster">User or Flow bot.</param>
/// <param name="Location">Channel, Group chat or Chat with Flow bot.</param>
/// <param name="Recipient">Ids of team and channel, id of the chat, or the address of a person, as JSON.</param>
/// <param name="Subject">Subject; empty for none.</param>
/// <param name="Body">Text, as HTML.</param>
public sealed record PostedMessage(DateTimeOffset PostedAt, string Poster, string Location, string Recipient, string Subject, string Body);
