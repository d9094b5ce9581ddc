namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>A column that says something about a person.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Erased">What stands there once the person is erased; null empties it.</param>
internal sealed record PersonalColumn(string Name, object? Erased = null);
