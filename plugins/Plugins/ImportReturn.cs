using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ImportReturn</c>: writes a return of the store with its lines.</summary>
public sealed class ImportReturn : ImportPlugin<Return>
{
    /// <summary>Registers nothing and holds nothing: instances are cached and shared.</summary>
    public ImportReturn()
        : base(ReturnErrors.PayloadNotReadable)
    {
    }

    private protected override ImportResult Import(Return message, ILocalPluginContext context) =>
        new ReturnImport(context.UserService).Import(message);
}
