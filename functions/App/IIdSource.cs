namespace PowerPlatformMagento.App;

/// <summary>Where new ids come from; replaceable, so that tests and the sandbox repeat exactly.</summary>
public interface IIdSource
{
    /// <summary>A new id.</summary>
    Guid Create();
}
