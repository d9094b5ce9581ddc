namespace PowerPlatformMagento.Packer.Configuration;

/// <summary>The publisher of all solutions.</summary>
/// <param name="UniqueName">Name by which an environment knows it.</param>
/// <param name="Prefix">Prefix of schema names without the underscore.</param>
/// <param name="OptionValuePrefix">First five digits of the values of choices.</param>
internal sealed record PacPublisher(string UniqueName, string Prefix, int OptionValuePrefix);
