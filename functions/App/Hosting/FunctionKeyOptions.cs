namespace PowerPlatformMagento.App.Hosting;

/// <summary>Function keys of the app when it runs by itself; under the Functions host the host keeps and checks them. Section <c>Keys</c>.</summary>
internal sealed class FunctionKeyOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Keys";

    /// <summary>Opens everything, also functions of level Admin. None by default.</summary>
    public string? Master { get; set; }

    /// <summary>Opens every function of level Function. None by default.</summary>
    public string? Default { get; set; }

    /// <summary>Keys that open one function only, by function name.</summary>
    public IDictionary<string, string> Functions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
