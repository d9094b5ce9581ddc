namespace PowerPlatformMagento.App.Intake;

/// <summary>Signatures of Adobe I/O events: two of them, RSA-SHA256 over the raw body; one that verifies is enough, so Adobe can change keys.</summary>
internal sealed class IoSignature(PublicKeyCache keys)
{
    private static readonly (string Signature, string Path)[] Headers =
    [
        ("x-adobe-digital-signature-1", "x-adobe-public-key1-path"),
        ("x-adobe-digital-signature-2", "x-adobe-public-key2-path"),
    ];

    /// <summary>True when the message carries a signature at all.</summary>
    public static bool IsPresent(IHeaderDictionary headers) => Headers.Any(header => headers.ContainsKey(header.Signature));

    /// <summary>True when either signature is that of the body.</summary>
    /// <exception cref="HttpRequestException">No signature verified and a key could not be fetched.</exception>
    public async Task<bool> IsGenuineAsync(IHeaderDictionary headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        HttpRequestException? unreachable = null;
        foreach (var (signatureHeader, pathHeader) in Headers)
        {
            var (signature, path) = (headers[signatureHeader].ToString(), headers[pathHeader].ToString());
            if (signature.Length == 0 || path.Length == 0)
            {
                continue;
            }

            try
            {
                if (await keys.GetAsync(path, cancellationToken) is { } key && RsaSignature.Verify(key, signature, body.Span))
                {
                    return true;
                }
            }
            catch (HttpRequestException exception)
            {
                unreachable = exception;
            }
        }

        return unreachable is null ? false : throw unreachable;
    }
}
