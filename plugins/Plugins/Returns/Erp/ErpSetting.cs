using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Returns.Erp;

/// <summary>The environment variable <c>mag_ErpReturns</c>: a word, or JSON where the tables have other names.</summary>
[DataContract(Namespace = "")]
internal sealed record ErpSetting
{
    /// <summary>Environment variable that holds it.</summary>
    public const string Variable = "mag_ErpReturns";

    /// <summary>Off, Manual or VirtualTables.</summary>
    [DataMember(Name = "mode", Order = 1, IsRequired = true)]
    public required string Mode { get; init; }

    /// <summary>Logical name of the virtual table of return orders.</summary>
    [DataMember(Name = "header", Order = 2)]
    public string? Header { get; init; }

    /// <summary>Logical name of the virtual table of their lines.</summary>
    [DataMember(Name = "line", Order = 3)]
    public string? Line { get; init; }

    /// <summary>Logical name of the table of return orders; by the naming rule of virtual tables where none is set.</summary>
    public string HeaderTable => string.IsNullOrWhiteSpace(Header) ? "mserp_returnorderheaderentity" : Header!.Trim();

    /// <summary>Logical name of the table of lines of return orders; by the naming rule of virtual tables where none is set.</summary>
    public string LineTable => string.IsNullOrWhiteSpace(Line) ? "mserp_returnorderlineentity" : Line!.Trim();

    /// <exception cref="ImportException">The mode is none of them.</exception>
    public ErpMode ModeOf() => Mode.Trim() switch
    {
        nameof(ErpMode.Off) => ErpMode.Off,
        nameof(ErpMode.Manual) => ErpMode.Manual,
        nameof(ErpMode.VirtualTables) => ErpMode.VirtualTables,
        _ => throw new ImportException(ReturnErrors.ErpSettingNotReadable),
    };

    /// <summary>The setting of this environment; Manual where none is set.</summary>
    /// <exception cref="ImportException">It is not readable.</exception>
    public static ErpSetting Of(IOrganizationService systemService)
    {
        var text = new EnvironmentVariables(systemService).Find(Variable)?.Trim() ?? nameof(ErpMode.Manual);
        return text[0] == '{'
            ? ContractJson.TryRead<ErpSetting>(text) ?? throw new ImportException(ReturnErrors.ErpSettingNotReadable)
            : new ErpSetting { Mode = text };
    }
}
