using System.Text.Json;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Maps a record of the store, or says which of its members keeps it from being mapped.</summary>
internal static class MappedRecord
{
    /// <summary>What became of a record.</summary>
    /// <param name="id">Magento's id of the record; null where the store sent none.</param>
    /// <param name="map">Maps it.</param>
    public static ReadResult<T> Of<T>(string? id, Func<T> map)
        where T : class
    {
        try
        {
            return new ReadResult<T>(id ?? "0", map(), null);
        }
        catch (Exception exception) when (exception is RecordNotReadableException or JsonException)
        {
            return new ReadResult<T>(id ?? "0", null, new MagentoError(StoreErrors.RecordNotReadable, null, (exception as RecordNotReadableException)?.Field ?? (exception as JsonException)?.Path));
        }
    }
}
