namespace PowerPlatformMagento.Magento.Http;

/// <summary>Reads bodies that are only looked at, not used.</summary>
internal static class BoundedBody
{
    private const int Limit = 64 * 1024;

    /// <summary>The first 64 kB of a body; what was read until it broke off.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadStartAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new byte[Limit];
        var length = 0;
        try
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                int read;
                while (length < Limit && (read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
                {
                    length += read;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidDataException)
        {
            // The status says enough; a broken error page is no new error.
            return buffer.AsMemory(0, length);
        }

        return buffer.AsMemory(0, length);
    }
}
