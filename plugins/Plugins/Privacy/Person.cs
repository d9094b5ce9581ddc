namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>A person whose data is asked for.</summary>
/// <param name="ContactId">The contact; null for somebody who is known by an e-mail address only.</param>
/// <param name="Emails">All addresses the person is known by.</param>
internal sealed record Person(Guid? ContactId, IReadOnlyCollection<string> Emails);
