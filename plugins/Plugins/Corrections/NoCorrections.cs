namespace PowerPlatformMagento.Plugins.Corrections;

/// <summary>Nobody gave anything.</summary>
internal sealed class NoCorrections : ICorrections
{
    public static readonly NoCorrections Instance = new();

    private NoCorrections()
    {
    }

    public string? Find(string field) => null;
}
