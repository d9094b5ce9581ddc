namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Types of environment variables, as their definitions number them.</summary>
internal static class VariableType
{
    public const string Text = "100000000";

    public const string Number = "100000001";

    public const string YesNo = "100000002";

    public const string Json = "100000003";

    public const string DataSource = "100000004";

    public const string Secret = "100000005";
}
