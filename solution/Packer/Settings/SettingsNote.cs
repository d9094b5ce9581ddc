namespace PowerPlatformMagento.Packer.Settings;

/// <summary>Something a person has to know about one entry of a settings file.</summary>
/// <param name="Name">Schema name of a variable or logical name of a connection reference.</param>
/// <param name="Text">What it is, without the value.</param>
internal sealed record SettingsNote(string Name, string Text)
{
    public override string ToString() => $"{Name}: {Text}";
}
