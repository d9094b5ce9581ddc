namespace PowerPlatformMagento.Sandbox.Page.Session;

/// <summary>Somebody the page can be seen as.</summary>
/// <param name="Id">Id of the row in <c>systemuser</c>.</param>
/// <param name="Name">Full name.</param>
/// <param name="Role">The security role; null for the system administrator, who may do everything.</param>
public sealed record PageUser(Guid Id, string Name, string? Role);
